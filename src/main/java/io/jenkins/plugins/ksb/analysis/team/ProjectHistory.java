package io.jenkins.plugins.ksb.analysis.team;

import io.jenkins.plugins.ksb.detect.history.JobHistory;
import java.util.List;
import java.util.Optional;

/**
 * What the builds of a project tell.
 *
 * @param main of its main line; empty where it has none
 * @param others of its other branches and change requests
 */
record ProjectHistory(Project project, Optional<JobHistory> main, List<JobHistory> others) {
    ProjectHistory {
        others = List.copyOf(others);
    }

    /** Builds of other branches. */
    int branchBuilds() {
        return others.stream()
                .map(JobHistory::counts)
                .mapToInt(counts -> counts.complete() + counts.incomplete() + counts.outside() + counts.untimed())
                .sum();
    }
}
