package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build.Result;
import io.jenkins.plugins.ksb.facts.BuildStage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Flow nodes to stages, in the order they began. */
final class StageBuilder {
    private StageBuilder() {}

    static List<BuildStage> build(Stages stages, Optional<Result> result) {
        List<BuildStage> built = new ArrayList<>();
        for (FlowNode stage : stages.starts()) {
            built.add(new BuildStage(
                    stage.id(),
                    path(stage, stages),
                    StageStatus.of(stage, stages, result),
                    stage.time(),
                    duration(stage, stages.end(stage))));
        }
        return built;
    }

    private static List<String> path(FlowNode stage, Stages stages) {
        List<String> path = new ArrayList<>();
        for (FlowNode at = stage; at != null; at = stages.of(at)) {
            path.add(String.valueOf(at.marks().label()));
        }
        Collections.reverse(path);
        return path;
    }

    private static OptionalLong duration(FlowNode start, @Nullable FlowNode end) {
        if (end == null || start.time().isEmpty() || end.time().isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Math.max(0, end.time().getAsLong() - start.time().getAsLong()));
    }
}
