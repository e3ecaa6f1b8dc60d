package io.jenkins.plugins.ksb.detect.history;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The complete builds of one job, oldest first, and what came of following its tests and its pipeline through them.
 *
 * @param production the environment that counts as production here; empty where no deployment names one
 * @param deployments to it
 * @param periods in which the builds were red
 * @param versions of the pipeline's definition, oldest first
 * @param reviewed ids of commits that change requests of the same project have built
 */
record Line(
        List<BuildSummary> builds,
        String production,
        List<Deployment> deployments,
        List<RedPeriod> periods,
        Tests tests,
        List<PipelineVersion> versions,
        Set<String> reviewed) {

    Line {
        builds = List.copyOf(builds);
        deployments = List.copyOf(deployments);
        periods = List.copyOf(periods);
        versions = List.copyOf(versions);
        reviewed = Set.copyOf(reviewed);
    }

    static Line of(List<BuildSummary> builds, Tests tests, List<PipelineVersion> versions, Set<String> reviewed) {
        String production = Deployment.production(builds);
        return new Line(
                builds, production, Deployment.of(builds, production), RedPeriod.of(builds), tests, versions, reviewed);
    }

    /**
     * What came of following single tests.
     *
     * @param born how many tests appeared in a build, by its place
     */
    record Tests(List<TestCycle> cycles, List<TestFlip> flips, Map<Integer, Integer> born) {
        Tests {
            cycles = List.copyOf(cycles);
            flips = List.copyOf(flips);
            born = Map.copyOf(born);
        }
    }
}
