package io.jenkins.plugins.ksb.parse.xml;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.parse.Script;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import io.jenkins.plugins.ksb.parse.shell.ShellParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the objects of one class carry a script, or which command line they stand for; see {@code script-builders.txt}. */
sealed interface ScriptBuilder {

    List<Command> commands(XmlElement object, OnFailure onFailure);

    /** A field holds the script. */
    record Field(String name, ShellDialect dialect, String wrapper) implements ScriptBuilder {
        @Override
        public List<Command> commands(XmlElement object, OnFailure onFailure) {
            return object.descendants()
                    .filter(field -> field.name().equals(name))
                    .flatMap(field -> script(field, onFailure).stream())
                    .toList();
        }

        private List<Command> script(XmlElement field, OnFailure onFailure) {
            Script script = new Script(field.text(), dialect, Map.of(), onFailure, field.textStart());
            return ShellParser.parse(script).stream()
                    .map(command -> placed(command, field.end()))
                    .toList();
        }

        /** Line breaks written as references make more lines than the file has. */
        private Command placed(Command command, Location end) {
            List<String> via = new ArrayList<>(wrapper.isEmpty() ? List.of() : List.of(wrapper));
            via.addAll(command.via());
            Location location = command.location().line() > end.line() ? end : command.location();
            return new Command(
                    command.words(),
                    via,
                    command.environment(),
                    command.input(),
                    command.output(),
                    command.onFailure(),
                    location);
        }
    }

    /** The command line that a tool's own builder stands for. */
    record Line(String template) implements ScriptBuilder {
        @Override
        public List<Command> commands(XmlElement object, OnFailure onFailure) {
            String line = new LineTemplate(template).fill(object).replace('\n', ' ');
            Script script = new Script(line, ShellDialect.POSIX, Map.of(), onFailure, object.start());
            return ShellParser.parse(script).stream()
                    .map(command -> new Command(
                            command.words(),
                            command.via(),
                            command.environment(),
                            command.input(),
                            command.output(),
                            command.onFailure(),
                            object.start()))
                    .toList();
        }
    }
}
