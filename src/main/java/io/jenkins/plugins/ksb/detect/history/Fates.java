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
    /** Jenkins starts these shells so that they end with the first command that fails. */
    private static final Set<String> STOPPING = Set.of("sh");

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

    /**
     * What lowered the result is to blame for it; a failure, where no other one of its branch may be. Steps that failed only
     * because of one inside do not count.
     */
    private void blame() {
        Set<String> around = new HashSet<>();
        record.steps().stream().filter(Fates::failed).forEach(step -> around.add(step.parent()));
        Map<String, List<Integer>> byBranch = new HashMap<>();
        for (int i = 0; i < record.steps().size(); i++) {
            ExecutedStep step = record.steps().get(i);
            if (step.outcome() == Outcome.UNSTABLE) {
                blamed.add(i);
            } else if (failed(step) && !around.contains(step.id())) {
                byBranch.computeIfAbsent(step.branch(), branch -> new ArrayList<>())
                        .add(i);
            }
        }
        byBranch.values().stream().filter(steps -> steps.size() == 1).forEach(blamed::addAll);
    }

    private static boolean failed(ExecutedStep step) {
        return step.outcome() == Outcome.FAILED;
    }

    /** Whether the failure of this step is what made the build red. */
    boolean failedTheBuild(int step) {
        return blamed.contains(step);
    }

    /** Whether the step failed, and the build did not care. */
    boolean failedInVain(int step) {
        return failed(record.steps().get(step)) && Builds.isGreen(record.build());
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

    /** What came of one command of a step's script, empty where it may not have run. */
    Optional<Outcome> ofCommand(int index, int command) {
        ExecutedStep step = record.steps().get(index);
        Outcome ofStep = ofStep(index);
        if (ofStep != Outcome.FAILED) {
            boolean ignored = step.commands().get(command).onFailure() == OnFailure.IGNORED;
            return Optional.of(ignored ? Outcome.UNKNOWN : ofStep);
        }
        return isTraced(step) ? Optional.of(traced(step, command)) : written(step, command);
    }

    /** Read from the log, and not from the script: then each command did run, and the last one is where it ended. */
    private static boolean isTraced(ExecutedStep step) {
        return step.arguments().positional().isEmpty()
                && step.arguments().named().isEmpty();
    }

    private static Outcome traced(ExecutedStep step, int command) {
        if (command == step.commands().size() - 1) {
            return Outcome.FAILED;
        }
        return STOPPING.contains(step.name()) ? Outcome.SUCCEEDED : Outcome.UNKNOWN;
    }

    /** Of a script that failed, all that is sure is that its commands ran up to the first one that could have stopped it. */
    private static Optional<Outcome> written(ExecutedStep step, int command) {
        List<Command> commands = step.commands();
        boolean ignored = commands.get(command).onFailure() == OnFailure.IGNORED;
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
