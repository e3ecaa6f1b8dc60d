package io.jenkins.plugins.ksb.parse.xml;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Step;
import org.jspecify.annotations.Nullable;

/** Moves facts of a script to where the script stands in its file. */
record Shift(Location start, Location end) {

    @Nullable
    Location nullable(@Nullable Location inScript) {
        return inScript == null ? null : location(inScript);
    }

    /** Line breaks written as references make a script longer than it is in the file. */
    Location location(Location inScript) {
        int line = start.line() + inScript.line() - 1;
        if (line > end.line()) {
            return end;
        }
        int column = inScript.line() == 1 ? start.column() + inScript.column() - 1 : inScript.column();
        return new Location(line, column);
    }

    Stage stage(Stage stage) {
        return new Stage(stage.index(), stage.parent(), stage.name(), stage.kind(), location(stage.location()));
    }

    /** The step behind as many others. */
    Step step(Step step, int others) {
        return new Step(
                step.index() + others,
                step.parent() == Step.NONE ? Step.NONE : step.parent() + others,
                step.stage(),
                step.name(),
                step.section(),
                step.origin(),
                step.arguments(),
                step.onFailure(),
                location(step.location()),
                step.commands().stream().map(this::command).toList());
    }

    private Command command(Command command) {
        return new Command(
                command.words(),
                command.via(),
                command.environment(),
                command.input(),
                command.output(),
                command.onFailure(),
                location(command.location()));
    }
}
