package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.codehaus.groovy.ast.expr.Expression;

/** Finds the scripts in a step's arguments. */
final class Scripts {
    /** Words of steps that only say something: their texts are no commands. */
    private static final List<String> TELLING = List.of(
            "echo", "log", "print", "notif", "messag", "slack", "mail", "error", "warn", "info", "comment", "status",
            "send", "fail", "title", "descri", "debug", "teams", "chat", "say", "library", "color", "colour", "report",
            "badge", "throw", "load", "stage", "label");

    /** Arguments in which wrappers take what to run. */
    private static final Set<String> COMMANDS = Set.of(
            "cmd", "command", "commands", "args", "arguments", "goals", "goal", "tasks", "task", "targets", "target");

    private static final int LONGEST = 200_000;

    private final Walk walk;

    Scripts(Walk walk) {
        this.walk = walk;
    }

    void add(Draft draft) {
        ScriptStep known = ScriptStep.of(draft.name);
        if (known != null) {
            for (Val value : known.texts(draft.args)) {
                addAll(draft, known, value);
            }
        } else if (draft.origin == Origin.UNKNOWN) {
            addLiteralCommand(draft);
        }
    }

    private void addAll(Draft draft, ScriptStep step, Val value) {
        List<Val> alternatives = Choices.alternatives(value);
        for (Val alternative : alternatives) {
            boolean nothing = alternative instanceof Val.Nothing && alternatives.size() > 1;
            if (!nothing && !(alternative instanceof Val.Fn)) {
                add(draft, step, alternative);
            }
        }
    }

    private void add(Draft draft, ScriptStep step, Val value) {
        String written = Texts.of(value);
        String text = bounded(written.startsWith(step.prefix()) ? written : step.prefix() + written);
        Expression literal = value instanceof Val.Text known ? known.literal() : null;
        for (Map<String, String> environment : walk.environment.variants(text)) {
            draft.scripts.add(new PendingScript(
                    step.dialect(), text, environment, draft.location, literal, walk.places, step.remote()));
        }
    }

    private String bounded(String script) {
        if (script.length() <= LONGEST) {
            return script;
        }
        walk.recorder.unknowns.add("a script was read for its first " + LONGEST + " characters only");
        return script.substring(0, LONGEST);
    }

    /** {@code agentSh 'make test'}: a literal handed to a wrapper that the file does not define. */
    private void addLiteralCommand(Draft draft) {
        if (tells(draft.name)) {
            return;
        }
        List<Val> texts = new ArrayList<>();
        for (Val value : draft.args.positional()) {
            if (value instanceof Val.Text) {
                texts.add(value);
            }
        }
        String tool = Tools.namedIn(draft.name);
        ScriptStep wrapper = new ScriptStep(List.of(), ShellDialect.POSIX, tool.isEmpty() ? "" : tool + " ", null);
        if (!tool.isEmpty()) {
            draft.args.named().forEach((name, value) -> {
                if (COMMANDS.contains(name)) {
                    addAll(draft, wrapper, value);
                }
            });
        }
        for (Val value : texts) {
            if (texts.size() == 1
                    || value == texts.get(0) && !tool.isEmpty()
                    || Texts.of(value).indexOf(' ') > 0) {
                add(draft, wrapper, value);
            }
        }
    }

    private static boolean tells(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : TELLING) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
