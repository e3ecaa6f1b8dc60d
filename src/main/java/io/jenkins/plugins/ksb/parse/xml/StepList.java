package io.jenkins.plugins.ksb.parse.xml;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Step;
import java.util.ArrayList;
import java.util.List;

/** The steps and stages of a job while they are collected. */
final class StepList {
    private final List<Stage> stages = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /**
     * Where a step stands.
     *
     * @param parent index of the step around it
     * @param onFailure what the failure of a step there does to the run
     */
    record Spot(Section section, int parent, int stage, OnFailure onFailure) {
        static Spot in(Section section) {
            return new Spot(section, Step.NONE, Stage.NONE, OnFailure.STOPS);
        }

        Spot under(int step) {
            return new Spot(section, step, stage, onFailure);
        }

        Spot stage(int index) {
            return new Spot(section, parent, index, onFailure);
        }

        Spot section(Section other) {
            return new Spot(other, parent, stage, onFailure);
        }

        Spot fails(OnFailure other) {
            return new Spot(section, parent, stage, other);
        }
    }

    /** The new step's index. */
    int add(Spot spot, String name, Arguments arguments, Location location, List<Command> commands) {
        int index = steps.size();
        steps.add(new Step(
                index,
                spot.parent(),
                spot.stage(),
                name,
                spot.section(),
                Origin.STEP,
                arguments,
                spot.onFailure(),
                location,
                commands));
        return index;
    }

    int add(Spot spot, String name, XmlElement object) {
        return add(spot, name, Values.arguments(object), object.start(), List.of());
    }

    int addStage(String name, int parent, Stage.Kind kind, Location location) {
        int index = stages.size();
        stages.add(new Stage(index, parent, name, kind, location));
        return index;
    }

    List<Stage> stages() {
        return stages;
    }

    List<Step> steps() {
        return steps;
    }
}
