package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build.Result;
import io.jenkins.plugins.ksb.facts.BuildStage.Status;
import io.jenkins.plugins.ksb.source.home.FlowNode.Failure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a stage ended. */
final class StageStatus {
    private StageStatus() {}

    /**
     * Skipped where the pipeline noted so, whatever the end says; else as its end says; else the worst that a step inside gave it.
     * A stage that never ended in a build that did ended with the build.
     */
    static Status of(FlowNode stage, Stages stages, Optional<Result> result) {
        if (isSkipped(stage)) {
            return Status.SKIPPED;
        }
        FlowNode end = stages.end(stage);
        if (end == null) {
            Status build = result.map(Result::name).map(StageStatus::ofResult).orElse(null);
            return build == null ? Status.RUNNING : build;
        }
        Failure failure = end.kind().ends() ? end.marks().failure() : null;
        if (failure != null) {
            return ofFailure(failure);
        }
        Status warning = stages.warning(stage);
        return warning == null ? Status.SUCCESS : warning;
    }

    static boolean isSkipped(FlowNode stage) {
        List<String> noted = stage.marks().tags().getOrDefault("STAGE_STATUS", List.of());
        return stage.marks().notExecuted() || noted.stream().anyMatch(value -> value.startsWith("SKIPPED_"));
    }

    private static Status ofFailure(Failure failure) {
        if (!failure.isInterruption()) {
            return Status.FAILURE;
        }
        Status wanted = ofResult(failure.result());
        return wanted == Status.FAILURE || wanted == Status.UNSTABLE ? wanted : Status.ABORTED;
    }

    static @Nullable Status ofResult(String result) {
        return switch (result) {
            case "SUCCESS" -> Status.SUCCESS;
            case "UNSTABLE" -> Status.UNSTABLE;
            case "FAILURE" -> Status.FAILURE;
            case "NOT_BUILT" -> Status.SKIPPED;
            case "ABORTED" -> Status.ABORTED;
            default -> null;
        };
    }

    /** By Jenkins' order of results, in which a failure is worse than an unstable one. */
    static Status worse(Status one, Status other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Status status) {
        return switch (status) {
            case SUCCESS, RUNNING -> 0;
            case UNSTABLE -> 1;
            case FAILURE -> 2;
            case SKIPPED -> 3;
            case ABORTED -> 4;
        };
    }
}
