package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.parse.Script;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Scripts in, one line a command out. */
final class Shells {
    private Shells() {}

    static List<Command> parse(ShellDialect dialect, String text, Map<String, String> environment) {
        return ShellParser.parse(new Script(text, dialect, environment, OnFailure.STOPS, Location.START));
    }

    static List<Command> sh(String text) {
        return parse(ShellDialect.POSIX, text, Map.of());
    }

    /** The words of each command, commands separated by {@code ;}. */
    static String words(String text) {
        return words(sh(text));
    }

    static String words(List<Command> commands) {
        return commands.stream().map(Command::display).collect(Collectors.joining("; "));
    }

    /** Each command with what it was reached through: {@code [sudo, env] npm test}. */
    static String via(String text) {
        return via(sh(text));
    }

    static String via(List<Command> commands) {
        return commands.stream()
                .map(command -> (command.via().isEmpty() ? "" : command.via() + " ") + command.display())
                .collect(Collectors.joining("; "));
    }

    /** Names of commands with what their failure does: {@code mvn=STOPS npm=IGNORED}. */
    static String fates(String text) {
        return fates(sh(text));
    }

    static String fates(List<Command> commands) {
        return commands.stream()
                .map(command -> command.name() + "=" + command.onFailure())
                .collect(Collectors.joining(" "));
    }
}
