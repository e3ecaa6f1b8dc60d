package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.parse.Script;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scripts to the commands that they would run, in order. Never throws, whatever the text is. */
public final class ShellParser {
    private ShellParser() {}

    public static List<Command> parse(Script script) {
        String text = script.text().replace("\r\n", "\n");
        Places places = Places.of(text, script.start());
        if (script.dialect() == ShellDialect.POSIX && text.startsWith("#!")) {
            Shebang shebang = Shebang.of(text);
            return shebang.isShell()
                    ? walk(script, text, places, shebang.stopsAtFailure())
                    : List.of(program(script, shebang, text));
        }
        return walk(script, text, places, script.dialect() == ShellDialect.POSIX);
    }

    private static List<Command> walk(Script script, String text, Places places, boolean errexit) {
        Run run = new Run();
        Node program = Dialects.parse(text, script.dialect());
        Frame frame = Frame.of(OnFailure.STOPS, Input.NONE);
        new Walker(program, run, new Site(text, script.dialect(), places, List.of(), Set.of()), Map.of())
                .runAll(Shell.of(Dialects.environment(script.environment(), script.dialect()), errexit), frame);
        return run.commands().stream()
                .map(command -> within(script.onFailure(), command))
                .toList();
    }

    /** A script in another language is the input of its interpreter. */
    private static Command program(Script script, Shebang shebang, String text) {
        return new Command(
                CommandName.normalise(shebang.words()),
                List.of(),
                Map.of(),
                text,
                List.of(),
                script.onFailure(),
                script.start());
    }

    private static Command within(OnFailure step, Command command) {
        OnFailure fate = command.onFailure().within(step);
        return fate == command.onFailure()
                ? command
                : new Command(
                        command.words(),
                        command.via(),
                        command.environment(),
                        command.input(),
                        command.output(),
                        fate,
                        command.location());
    }
}
