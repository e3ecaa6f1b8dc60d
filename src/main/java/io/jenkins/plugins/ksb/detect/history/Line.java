package io.jenkins.plugins.ksb.detect.history;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The complete builds of one job, oldest first, and what came of following its tests and its pipeline through them.
 *
 * @param born how many tests appeared in a build, by its place
 * @param versions of the pipeline's definition, oldest first
 * @param reviewed ids of commits that change requests of the same project have built
 */
record Line(
        List<BuildSummary> builds,
        List<TestCycle> cycles,
        List<TestFlip> flips,
        Map<Integer, Integer> born,
        List<PipelineVersion> versions,
        Set<String> reviewed) {
    Line {
        builds = List.copyOf(builds);
        cycles = List.copyOf(cycles);
        flips = List.copyOf(flips);
        born = Map.copyOf(born);
        versions = List.copyOf(versions);
        reviewed = Set.copyOf(reviewed);
    }
}
