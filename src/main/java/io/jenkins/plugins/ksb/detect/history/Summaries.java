package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Measure;
import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.Build.Result;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Builds to summaries. */
final class Summaries {
    private static final String LINE_COVERAGE = "line-coverage";
    private static final String COVERAGE = "-coverage";

    private final DeploymentSteps deployments =
            new DeploymentSteps(DoraBands.shipped().counting());
    private final Verdicts verdicts;

    Summaries(ResultRules rules) {
        this.verdicts = new Verdicts(rules.guards());
    }

    /** @param commits those of the build itself, and of builds before it that came to no end */
    BuildSummary of(BuildDigest digest, List<Commit> commits, boolean changesKnown) {
        Build build = digest.build();
        return new BuildSummary(
                build.number(),
                build.result().orElse(Result.NOT_BUILT),
                build.times().began().orElseThrow(),
                new BuildSummary.Waits(build.times().duration(), build.times().queue()),
                commits,
                changesKnown && !build.lacks(Part.CHANGES),
                build.revision(),
                build.tests(),
                coverage(build),
                practices(digest.seen()),
                deployments.of(build, digest.seen()),
                verdicts.of(build, digest.seen()));
    }

    private static OptionalDouble coverage(Build build) {
        return build.measures().stream()
                .filter(measure -> measure.name().endsWith(COVERAGE))
                .min(Comparator.comparing((Measure measure) -> !measure.name().equals(LINE_COVERAGE))
                        .thenComparing(Measure::name))
                .map(measure -> OptionalDouble.of(measure.value()))
                .orElse(OptionalDouble.empty());
    }

    private static Map<String, Grade> practices(List<Seen> seen) {
        Map<String, Grade> practices = new HashMap<>();
        for (Seen each : seen) {
            practices.merge(
                    each.practice(), each.evidence().grade(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }
        return practices;
    }
}
