package io.jenkins.plugins.ksb.detect.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether the definition of the pipeline gains practices, or does the same with fewer steps. */
final class PipelineEvolution implements HistoryDetector {

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        Measured measured =
                new Measured().count("builds", window.builds().size()).count("days", (long) window.days());
        List<PipelineVersion> versions = window.line().versions();
        if (versions.isEmpty()) {
            return measured.unknown();
        }
        Set<String> gained = new TreeSet<>();
        int improvements = 0;
        int changes = 0;
        for (int i = 1; i < versions.size(); i++) {
            if (window.holds(versions.get(i).build())) {
                changes++;
                Set<String> added =
                        without(versions.get(i).practices(), versions.get(i - 1).practices());
                if (isBetter(versions.get(i - 1), versions.get(i))) {
                    improvements++;
                    gained.addAll(added);
                    measured.show(shown(window, versions.get(i), added));
                }
            }
        }
        return measured.figure("improvements", improvements)
                .figure("practices", gained.size())
                .figure("changes", changes);
    }

    /** Nothing is lost, and something is gained. */
    private static boolean isBetter(PipelineVersion before, PipelineVersion after) {
        boolean loses = !without(before.practices(), after.practices()).isEmpty();
        boolean gains = !without(after.practices(), before.practices()).isEmpty();
        return !loses && (gains || after.steps() < before.steps());
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static HistoryFinding.Shown shown(Window window, PipelineVersion version, Set<String> added) {
        BuildSummary build = window.line().builds().get(version.build());
        List<Commit> commits = build.commits().stream()
                .filter(commit -> commit.files().pipeline() > 0)
                .toList();
        return Instances.of(List.of(build), commits, new ArrayList<>(added));
    }
}
