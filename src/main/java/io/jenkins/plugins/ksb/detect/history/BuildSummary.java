package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.facts.Build.Result;
import io.jenkins.plugins.ksb.facts.Build.TestTotals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * All that is kept of a build that ran to an end of its own.
 *
 * @param start in milliseconds since 1970
 * @param commits what it brought in, with that of builds before it that came to no end
 * @param changesKnown whether the list of commits is the whole truth
 * @param practices what it executed or proved, by its best grade
 */
record BuildSummary(
        int number,
        Result result,
        long start,
        Waits waits,
        List<Commit> commits,
        boolean changesKnown,
        Optional<String> revision,
        Optional<TestTotals> tests,
        OptionalDouble coverage,
        Map<String, Grade> practices,
        List<DeploymentStep> deployments,
        List<Verdict> verdicts) {

    BuildSummary {
        commits = List.copyOf(commits);
        practices = Map.copyOf(practices);
        deployments = List.copyOf(deployments);
        verdicts = List.copyOf(verdicts);
    }

    /** How long it took, and how long it waited to begin, in milliseconds. */
    record Waits(OptionalLong duration, OptionalLong queue) {}

    /**
     * A step that deploys.
     *
     * @param environment by one name for all spellings; empty where none is named
     * @param rollback undoes a deployment, and does nothing else
     */
    record DeploymentStep(String environment, boolean rollback, boolean succeeded, boolean failed, OptionalLong end) {}

    /** What a gate or scan said: it passed, or it failed the build. */
    record Verdict(String practice, String rule, boolean passed) {}

    boolean green() {
        return result == Result.SUCCESS;
    }

    /** When its result was known; where its duration is not, when it began. */
    long end() {
        return start + waits.duration().orElse(0);
    }
}
