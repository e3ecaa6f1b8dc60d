package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.parse.Script;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import io.jenkins.plugins.ksb.parse.shell.ShellParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.expr.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A script whose commands wait until the fate of its step is known.
 *
 * @param literal where the text is written down, or null if it was put together: its commands then stand where the step stands
 * @param remote how it gets to another machine ({@code ssh}), or null
 */
record PendingScript(
        ShellDialect dialect,
        String text,
        Map<String, String> environment,
        Location step,
        @Nullable Expression literal,
        Places places,
        @Nullable String remote) {

    List<Command> commands(OnFailure onFailure) {
        Location start = literal == null ? step : places.of(literal);
        List<Command> placed = new ArrayList<>();
        for (Command command : ShellParser.parse(new Script(text, dialect, environment, onFailure, start))) {
            placed.add(place(command, command.location().line() - start.line()));
        }
        return placed;
    }

    private Command place(Command command, int line) {
        Location told = command.location();
        Location location = line == 0 || literal == null
                ? literal == null ? step : told
                : places.at(places.lineInLiteral(literal, line), told.column());
        if (remote == null && location.equals(told)) {
            return command;
        }
        return new Command(
                command.words(),
                via(command),
                command.environment(),
                command.input(),
                command.output(),
                command.onFailure(),
                location);
    }

    private List<String> via(Command command) {
        if (remote == null) {
            return command.via();
        }
        List<String> via = new ArrayList<>();
        via.add(remote);
        via.addAll(command.via());
        return via;
    }
}
