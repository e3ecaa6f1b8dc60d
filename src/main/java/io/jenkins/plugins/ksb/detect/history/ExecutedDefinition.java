package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.BuildStage;
import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.ExecutedStep;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a build ran, in the form of a definition, so that the rules for definitions find the same in it. Locations are places in
 * the order of execution: the line counts steps, the column is 1 for the step itself and goes on with its commands.
 */
final class ExecutedDefinition {
    /** As in definitions: what gives work a place to run. */
    private static final Set<String> AGENTS =
            Set.of("node", "podTemplate", "withDockerContainer", "dockerNode", "kubeagent");
    /** How declarative pipelines call the stage of their {@code post}. */
    private static final String POST_STAGE = "Post Actions";

    private final BuildRecord record;
    private final List<Stage> stages = new ArrayList<>();
    private final Map<String, Integer> stageById = new HashMap<>();
    private final Map<String, Integer> stepById = new HashMap<>();

    private ExecutedDefinition(BuildRecord record) {
        this.record = record;
        record.build().stages().forEach(this::addStage);
    }

    static Definition of(BuildRecord record) {
        return new ExecutedDefinition(record).definition();
    }

    private Definition definition() {
        Fates fates = new Fates(record);
        List<Step> steps = new ArrayList<>();
        for (ExecutedStep executed : record.steps()) {
            stepById.put(executed.id(), steps.size());
            steps.add(step(executed, steps.size(), fates));
        }
        Definition.Kind kind =
                Builds.isPipeline(record.build()) ? Definition.Kind.SCRIPTED : Definition.Kind.CONFIGURED;
        return new Definition(record.build().job(), kind, stages, steps, List.of());
    }

    private void addStage(BuildStage stage) {
        int index = stages.size();
        List<String> outer = stage.path().subList(0, stage.path().size() - 1);
        stages.add(new Stage(index, last(outer), stage.name(), Stage.Kind.SEQUENTIAL, Location.START));
        stageById.put(stage.id(), index);
    }

    /** The latest stage with this path: stages stand in the order they began, those around before those inside. */
    private int last(List<String> path) {
        List<BuildStage> all = record.build().stages();
        for (int i = stages.size() - 1; !path.isEmpty() && i >= 0; i--) {
            if (all.get(i).path().equals(path)) {
                return i;
            }
        }
        return Stage.NONE;
    }

    private Step step(ExecutedStep executed, int index, Fates fates) {
        int stage = stageById.getOrDefault(executed.stage(), Stage.NONE);
        return new Step(
                index,
                stepById.getOrDefault(executed.parent(), Step.NONE),
                stage,
                executed.name(),
                section(executed.name(), stage),
                Origin.STEP,
                executed.arguments(),
                fates.assumed(index),
                new Location(index + 1, 1),
                commands(executed, index, fates.assumed(index)));
    }

    private Section section(String name, int stage) {
        for (int i = stage; i != Stage.NONE; i = stages.get(i).parent()) {
            if (stages.get(i).name().endsWith(POST_STAGE)) {
                return Section.POST;
            }
        }
        return AGENTS.contains(name) ? Section.AGENT : Section.BODY;
    }

    private static List<Command> commands(ExecutedStep executed, int index, OnFailure ofStep) {
        List<Command> commands = new ArrayList<>();
        for (Command command : executed.commands()) {
            commands.add(new Command(
                    command.words(),
                    command.via(),
                    command.environment(),
                    command.input(),
                    command.output(),
                    command.onFailure() == OnFailure.UNKNOWN
                            ? ofStep
                            : command.onFailure().within(ofStep),
                    new Location(index + 1, commands.size() + 2)));
        }
        return commands;
    }

    /** The place of a step's own location in {@link BuildRecord#steps()}. */
    static int stepIndex(Location location) {
        return location.line() - 1;
    }

    /** The place among the commands of the step, or -1 for the step itself. */
    static int commandIndex(Location location) {
        return location.column() - 2;
    }
}
