package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A definition as indented text: stages in angle brackets, steps with section, origin and fate where they are not the usual ones,
 * commands behind a dollar sign.
 */
final class Outline {
    private final Definition definition;
    private final StringBuilder out = new StringBuilder();

    private Outline(Definition definition) {
        this.definition = definition;
    }

    static String of(Definition definition) {
        Outline outline = new Outline(definition);
        int stage = Stage.NONE;
        for (Step step : definition.steps()) {
            if (step.stage() != stage && step.stage() != Stage.NONE) {
                outline.stage(step);
            }
            stage = step.stage();
            outline.step(step);
        }
        return outline.out.toString();
    }

    private void stage(Step step) {
        out.append('<').append(String.join(" / ", definition.stagePath(step))).append('>');
        Stage.Kind kind = definition.stages().get(step.stage()).kind();
        out.append(kind == Stage.Kind.SEQUENTIAL ? "" : " " + kind.name().toLowerCase())
                .append('\n');
    }

    private void step(Step step) {
        String indent = "  ".repeat(definition.enclosing(step).size());
        out.append(indent).append(step.name());
        String arguments = arguments(step.arguments());
        out.append(arguments.isEmpty() ? "" : "(" + arguments + ")");
        note(step.section() == Section.BODY ? "" : step.section().name().toLowerCase());
        note(step.origin() == Origin.STEP ? "" : step.origin().name().toLowerCase());
        note(step.onFailure() == OnFailure.STOPS ? "" : step.onFailure().name().toLowerCase());
        out.append('\n');
        for (Command command : step.commands()) {
            out.append(indent).append("  $ ");
            command.via()
                    .forEach(via -> out.append('{').append(Hole.display(via)).append("} "));
            out.append(command.display()).append('\n');
        }
    }

    private void note(String note) {
        out.append(note.isEmpty() ? "" : " [" + note + "]");
    }

    private static String arguments(Arguments arguments) {
        List<String> all = new ArrayList<>();
        arguments.positional().forEach(value -> all.add(value(value)));
        arguments.named().forEach((name, value) -> all.add(name + ": " + value(value)));
        return String.join(", ", all);
    }

    private static String value(Value value) {
        if (value instanceof Value.Items items) {
            return items.items().stream().map(Outline::value).toList().toString();
        }
        if (value instanceof Value.Entries entries) {
            return "[" + arguments(new Arguments(List.of(), entries.entries())) + "]";
        }
        if (value instanceof Value.Call call) {
            return call.name() + "(" + arguments(call.arguments()) + ")";
        }
        if (value instanceof Value.Choice choice) {
            return String.join(
                    " | ", choice.alternatives().stream().map(Outline::value).toList());
        }
        return Hole.display(value.asText().orElseThrow()).replace("\n", "\\n");
    }
}
