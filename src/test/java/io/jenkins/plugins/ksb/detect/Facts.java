package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes facts by hand, one line each, as if a parser had read them. */
final class Facts {
    private final List<Stage> stages = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Definition.Kind kind = Definition.Kind.DECLARATIVE;
    private Section section = Section.BODY;
    private Origin origin = Origin.STEP;
    private OnFailure onFailure = OnFailure.STOPS;
    private int parent = Step.NONE;
    private int stage = Stage.NONE;

    static Facts facts() {
        return new Facts();
    }

    /** A command whose words stand between blanks; {@code ${x}} is a hole. */
    static Command command(String text) {
        return command(text, List.of(), OnFailure.STOPS, 1);
    }

    private static Command command(String text, List<String> via, OnFailure onFailure, int line) {
        List<String> words = List.of(holes(text).split(" "));
        return new Command(words, via, Map.of(), "", List.of(), onFailure, new Location(line, 1));
    }

    private static String holes(String text) {
        return text.replaceAll("\\$\\{([^}]*)}", Hole.OPEN + "$1" + Hole.CLOSE);
    }

    static Value text(String text) {
        return new Value.Text(holes(text));
    }

    /** {@code name, value, name, value …} */
    static Arguments named(Object... pairs) {
        Map<String, Value> named = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            named.put((String) pairs[i], pairs[i + 1] instanceof Value value ? value : text((String) pairs[i + 1]));
        }
        return new Arguments(List.of(), named);
    }

    Facts kind(Definition.Kind newKind) {
        kind = newKind;
        return this;
    }

    /** Where the next steps stand. */
    Facts in(Section newSection) {
        section = newSection;
        return this;
    }

    /** What is known of the next steps. */
    Facts from(Origin newOrigin) {
        origin = newOrigin;
        return this;
    }

    /** What the failure of the next steps and commands does. */
    Facts onFailure(OnFailure next) {
        onFailure = next;
        return this;
    }

    /** The next steps stand in this top-level stage. */
    Facts stage(String name) {
        return stage(name, Stage.NONE, Stage.Kind.SEQUENTIAL);
    }

    Facts stage(String name, int outer, Stage.Kind stageKind) {
        stage = stages.size();
        stages.add(new Stage(stage, outer, name, stageKind, Location.START));
        return this;
    }

    /** The next steps stand in the block of this one. */
    Facts block(String name, Arguments arguments) {
        step(name, arguments);
        parent = steps.size() - 1;
        return this;
    }

    Facts end() {
        parent = steps.get(parent).parent();
        return this;
    }

    Facts step(String name, Value... arguments) {
        return step(name, Arguments.of(arguments));
    }

    Facts step(String name, Arguments arguments) {
        return add(name, arguments, List.of());
    }

    Facts sh(String... commands) {
        return script("sh", List.of(), commands);
    }

    Facts script(String name, List<String> via, String... commands) {
        List<Command> list = new ArrayList<>();
        for (String text : commands) {
            list.add(command(text, via, onFailure, steps.size() + 1));
        }
        return add(name, Arguments.of(text(String.join("\n", commands))), list);
    }

    private Facts add(String name, Arguments arguments, List<Command> commands) {
        int index = steps.size();
        steps.add(new Step(
                index,
                parent,
                stage,
                name,
                section,
                origin,
                arguments,
                onFailure,
                new Location(index + 1, 1),
                commands));
        return this;
    }

    Definition definition() {
        return new Definition("Jenkinsfile", kind, stages, steps, List.of());
    }
}
