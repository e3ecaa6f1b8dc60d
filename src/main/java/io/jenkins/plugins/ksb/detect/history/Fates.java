package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.ExecutedStep;
import io.jenkins.plugins.ksb.facts.ExecutedStep.Outcome;
import io.jenkins.plugins.ksb.facts.OnFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What came of the steps of one build, and what their failure did, or would have done, to it. */
final class Fates {
    private static final Set<String> CATCHING = Set.of("catchError", "warnError");

    private final BuildRecord record;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Set<Integer> blamed = new HashSet<>();

    Fates(BuildRecord record) {
        this.record = record;
        for (ExecutedStep step : record.steps()) {
            byId.put(step.id(), byId.size());
        }
        if (Builds.isRed(record.build())) {
            blame();
        }
    }

    /** A failure is to blame where no other one of its branch may be: steps that failed only because of one inside do not count. */
    private void blame() {
        Set<String> around = new HashSet<>();
        record.steps().stream()
                .filter(step -> step.outcome() == Outcome.FAILED)
                .forEach(step -> around.add(step.parent()));
        Map<String, List<Integer>> byBranch = new HashMap<>();
        for (int i = 0; i < record.steps().size(); i++) {
            ExecutedStep step = record.steps().get(i);
            if (step.outcome() == Outcome.FAILED && !around.contains(step.id())) {
                byBranch.computeIfAbsent(step.branch(), branch -> new ArrayList<>())
                        .add(i);
            }
        }
        byBranch.values().stream().filter(steps -> steps.size() == 1).forEach(blamed::addAll);
    }

    /** Whether the failure of this step is what made the build red. */
    boolean failedTheBuild(int step) {
        return blamed.contains(step);
    }

    /** Whether the step failed, and the build did not care. */
    boolean failedInVain(int step) {
        return record.steps().get(step).outcome() == Outcome.FAILED && Builds.isGreen(record.build());
    }

    /** What the step's failure does to the run, where the build tells; what a {@code try} around it does is never stored. */
    Optional<OnFailure> known(int step) {
        if (failedTheBuild(step)) {
            return Optional.of(OnFailure.STOPS);
        }
        if (failedInVain(step)) {
            return Optional.of(OnFailure.IGNORED);
        }
        if (!Builds.isPipeline(record.build())) {
            return Optional.of(OnFailure.STOPS);
        }
        if (returnsStatus(record.steps().get(step))) {
            return Optional.of(OnFailure.UNKNOWN);
        }
        return caught(record.steps().get(step));
    }

    /** Its fate if known, else that of a step with nothing around it. */
    OnFailure assumed(int step) {
        return known(step).orElse(OnFailure.STOPS);
    }

    private Optional<OnFailure> caught(ExecutedStep step) {
        for (Integer i = byId.get(step.parent()); i != null; ) {
            ExecutedStep around = record.steps().get(i);
            if (CATCHING.contains(around.name())) {
                boolean green = says(around, "buildResult", "SUCCESS");
                return Optional.of(green ? OnFailure.IGNORED : OnFailure.DEGRADES);
            }
            i = byId.get(around.parent());
        }
        return Optional.empty();
    }

    private static boolean returnsStatus(ExecutedStep step) {
        return says(step, "returnStatus", "true");
    }

    private static boolean says(ExecutedStep step, String argument, String text) {
        return step.arguments()
                .named(argument)
                .flatMap(value -> value.asText())
                .filter(text::equals)
                .isPresent();
    }

    /** What came of a step; of a configured job that went well, no step can have failed. */
    Outcome ofStep(int index) {
        ExecutedStep step = record.steps().get(index);
        if (returnsStatus(step)) {
            return Outcome.UNKNOWN;
        }
        boolean allWentWell = !Builds.isPipeline(record.build()) && Builds.isGreen(record.build());
        return step.outcome() == Outcome.UNKNOWN && allWentWell ? Outcome.SUCCEEDED : step.outcome();
    }

    /**
     * What came of one command of a step's script, empty where it may not have run: of a script that failed, all that is sure is
     * that its commands ran up to the first one that could have stopped it.
     */
    Optional<Outcome> ofCommand(int index, int command) {
        List<Command> commands = record.steps().get(index).commands();
        boolean ignored = commands.get(command).onFailure() == OnFailure.IGNORED;
        Outcome ofStep = ofStep(index);
        if (ofStep != Outcome.FAILED) {
            return Optional.of(ignored ? Outcome.UNKNOWN : ofStep);
        }
        boolean maybeSkipped =
                commands.subList(0, command).stream().anyMatch(earlier -> earlier.onFailure() != OnFailure.IGNORED);
        if (maybeSkipped) {
            return Optional.empty();
        }
        return Optional.of(ignored || !isOnlySuspect(commands, command) ? Outcome.UNKNOWN : Outcome.FAILED);
    }

    private static boolean isOnlySuspect(List<Command> commands, int command) {
        for (int i = 0; i < commands.size(); i++) {
            if (i != command && commands.get(i).onFailure() != OnFailure.IGNORED) {
                return false;
            }
        }
        return true;
    }
}
