package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step that carries a script, or stands for a command line.
 *
 * @param arguments where the text is: a name, {@code 0} for the first plain argument, or a name after {@code *} at any depth;
 *     the first that is there counts, at any depth all of them; {@code -} for a command that needs none
 * @param prefix the command that a tool's step stands for, with a blank behind it, or empty
 * @param remote how the script gets to another machine, or null
 */
record ScriptStep(
        List<String> arguments,
        ShellDialect dialect,
        String prefix,
        @Nullable String remote) {

    private static final Map<String, ScriptStep> KNOWN = load();

    @Nullable
    static ScriptStep of(String step) {
        return KNOWN.get(step);
    }

    private static Map<String, ScriptStep> load() {
        Map<String, ScriptStep> steps = new HashMap<>();
        for (String line : Resources.lines("script-steps.txt")) {
            String[] columns = line.split("\\s+", 4);
            String last = columns.length > 3 ? columns[3] : "";
            boolean remote = last.startsWith("@");
            steps.put(
                    columns[0],
                    new ScriptStep(
                            List.of(columns[1].split(",")),
                            ShellDialect.valueOf(columns[2].toUpperCase(Locale.ROOT)),
                            remote || last.isEmpty() ? "" : last + " ",
                            remote ? last.substring(1) : null));
        }
        return Map.copyOf(steps);
    }

    List<Val> texts(Args args) {
        for (String argument : arguments) {
            List<Val> found = find(args, argument);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Val> find(Args args, String argument) {
        List<Val> found = new ArrayList<>(1);
        if (argument.startsWith("*")) {
            args.positional().forEach(value -> collect(value, argument.substring(1), found));
            args.named().forEach((name, value) -> collectNamed(name, value, argument.substring(1), found));
            return found;
        }
        if (argument.equals("-")) {
            return List.of(Val.text(""));
        }
        Val value = argument.equals("0") ? firstPlain(args) : args.named(argument);
        if (value != null) {
            found.add(value);
        }
        return found;
    }

    private static @Nullable Val firstPlain(Args args) {
        for (Val value : args.positional()) {
            if (!(value instanceof Val.Fn)) {
                return value;
            }
        }
        return null;
    }

    private static void collectNamed(String name, Val value, String wanted, List<Val> found) {
        if (name.equals(wanted)) {
            found.add(value);
        } else {
            collect(value, wanted, found);
        }
    }

    private static void collect(Val value, String wanted, List<Val> found) {
        if (value instanceof Val.Items items) {
            items.list.forEach(item -> collect(item, wanted, found));
        } else if (value instanceof Val.Entries entries) {
            entries.map.forEach((name, held) -> collectNamed(name, held, wanted, found));
        } else if (value instanceof Val.Described described) {
            described.args().positional().forEach(held -> collect(held, wanted, found));
            described.args().named().forEach((name, held) -> collectNamed(name, held, wanted, found));
        }
    }
}
