package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.EnvironmentNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one build did to production.
 *
 * @param place of the build in the line
 * @param time when its last step there ended, in milliseconds since 1970
 * @param commits all that reached production with it: none if it did not succeed, and none before an earlier one that did
 */
record Deployment(int place, BuildSummary build, boolean succeeded, boolean rollback, long time, List<Commit> commits) {
    Deployment {
        commits = List.copyOf(commits);
    }

    /** All to one environment, oldest first. */
    static List<Deployment> of(List<BuildSummary> builds, String production) {
        List<Deployment> deployments = new ArrayList<>();
        List<Commit> waiting = new ArrayList<>();
        Map<String, Integer> revisions = new LinkedHashMap<>();
        String current = "";
        for (int place = 0; place < builds.size(); place++) {
            BuildSummary build = builds.get(place);
            waiting.addAll(build.commits());
            Outcome outcome = Outcome.of(build, production);
            if (outcome.attempted()) {
                String revision = build.revision().orElse("");
                boolean back = !revision.isEmpty() && revisions.containsKey(revision) && !revision.equals(current);
                boolean succeeded = outcome.failed() == 0;
                deployments.add(new Deployment(
                        place,
                        build,
                        succeeded,
                        outcome.rollback() || back,
                        outcome.end(),
                        succeeded ? waiting : List.of()));
                if (succeeded) {
                    waiting.clear();
                    revisions.put(revision, place);
                    current = revision;
                }
            }
        }
        return deployments;
    }

    /**
     * Which environment counts: production where anything is deployed to it, else the one that comes last of those named, else
     * whatever it is that is deployed to.
     */
    static String production(List<BuildSummary> builds) {
        Map<String, Integer> latest = new LinkedHashMap<>();
        for (BuildSummary build : builds) {
            for (int i = 0; i < build.deployments().size(); i++) {
                latest.merge(build.deployments().get(i).environment(), i, Math::max);
            }
        }
        if (latest.containsKey(EnvironmentNames.PRODUCTION)) {
            return EnvironmentNames.PRODUCTION;
        }
        Optional<Map.Entry<String, Integer>> last = latest.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .reduce((one, other) -> other.getValue() >= one.getValue() ? other : one);
        return last.map(Map.Entry::getKey).orElse("");
    }

    /** What came of the steps of one build that went to production. */
    private record Outcome(int succeeded, int failed, boolean rollback, long end) {
        static Outcome of(BuildSummary build, String production) {
            int succeeded = 0;
            int failed = 0;
            boolean rollback = false;
            long end = build.start();
            for (BuildSummary.DeploymentStep step : build.deployments()) {
                if (step.environment().equals(production) || step.rollback()) {
                    succeeded += step.succeeded() ? 1 : 0;
                    failed += step.failed() ? 1 : 0;
                    rollback |= step.rollback() && step.succeeded();
                    end = Math.max(end, step.end().orElse(build.end()));
                }
            }
            return new Outcome(succeeded, failed, rollback, end);
        }

        /** A step whose outcome nobody knows tells nothing. */
        boolean attempted() {
            return succeeded + failed > 0;
        }
    }
}
