package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.Command;
import java.util.ArrayList;
import java.util.List;

/** Collects the commands of one script and of all scripts inside it, and keeps the whole within bounds. */
final class Run {
    private static final int MOST_COMMANDS = 10_000;
    private static final int MOST_STEPS = 100_000;
    private static final int MOST_TEXT = 2_000_000;
    private static final int MOST_SCRIPTS_IN_SCRIPTS = 8;

    private final List<Command> commands = new ArrayList<>();
    private int steps;
    private int text;
    private int depth;

    void emit(Command command) {
        if (commands.size() < MOST_COMMANDS) {
            command.words().forEach(word -> text += word.length());
            text += command.input().length();
            commands.add(command);
        }
    }

    /** False once more has been done than any honest script asks for. */
    boolean mayGoOn() {
        return ++steps < MOST_STEPS && text < MOST_TEXT && commands.size() < MOST_COMMANDS;
    }

    /** Whether a script inside a script may be followed. */
    boolean enterScript(String script) {
        text += script.length();
        return text < MOST_TEXT && depth < MOST_SCRIPTS_IN_SCRIPTS && depth++ >= 0;
    }

    void leaveScript() {
        depth--;
    }

    List<Command> commands() {
        return commands;
    }
}
