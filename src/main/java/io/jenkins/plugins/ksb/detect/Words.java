package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Hole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A command as patterns see it: a bare name, masked arguments, and which of them are options. */
final class Words {
    private final Command command;
    private final String name;
    private final List<String> arguments;
    private final List<String> anywhere = new ArrayList<>();

    private Words(Command command) {
        this.command = command;
        this.name = bareName(command.name());
        List<String> masked = new ArrayList<>(command.words().size());
        for (String word : command.words().subList(1, command.words().size())) {
            masked.add(Holes.mask(word));
        }
        this.arguments = masked;
    }

    static Words of(Command command) {
        return new Words(command);
    }

    /** A command's name without its folder and the endings that Windows does not ask for. */
    static String bareName(String written) {
        String name = Holes.mask(written);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : List.of(".exe", ".cmd", ".bat")) {
            if (lower.endsWith(ending) && lower.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    Command command() {
        return command;
    }

    /** Without its folder and ending. */
    String name() {
        return name;
    }

    /** With its folder and ending. */
    String writtenName() {
        return Holes.mask(command.name());
    }

    List<String> arguments() {
        return arguments;
    }

    int size() {
        return arguments.size();
    }

    String argument(int i) {
        return arguments.get(i);
    }

    boolean isOption(int i) {
        String argument = arguments.get(i);
        return argument.length() > 1 && argument.charAt(0) == '-';
    }

    /** Whether the argument may be the value of the option in front of it. */
    boolean mayBeValue(int i) {
        return i > 0 && isOption(i - 1) && arguments.get(i - 1).indexOf('=') < 0;
    }

    /** A hole may hold options only, or nothing at all. */
    boolean mayBeNothing(int i) {
        return Holes.isHole(arguments.get(i));
    }

    /** Everything that was written, name and input included, with the source of holes: for patterns that look anywhere. */
    List<String> anywhere() {
        if (anywhere.isEmpty()) {
            command.words().forEach(word -> anywhere.add(Hole.display(word)));
            if (!command.input().isEmpty()) {
                anywhere.add(Hole.display(command.input()));
            }
        }
        return anywhere;
    }
}
