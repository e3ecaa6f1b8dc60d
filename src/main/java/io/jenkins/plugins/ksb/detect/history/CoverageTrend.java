package io.jenkins.plugins.ksb.detect.history;

import java.util.ArrayList;
import java.util.List;

/** Whether coverage at the end is what it was at the beginning, or more. */
final class CoverageTrend implements HistoryDetector {

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        List<Double> coverage = new ArrayList<>();
        List<BuildSummary> covered = new ArrayList<>();
        for (BuildSummary build : window.builds()) {
            build.coverage().ifPresent(share -> {
                coverage.add(share);
                covered.add(build);
            });
        }
        Measured measured = new Measured().count("covered-builds", covered.size());
        if (covered.isEmpty()) {
            return measured.unknown();
        }
        Edges edges = Edges.of(coverage, (int) practice.setting("edge"));
        return measured.figure("rise", edges.rise())
                .figure("coverage", edges.last())
                .show(Instances.of(List.of(covered.get(0), covered.get(covered.size() - 1)), List.of(), List.of()));
    }
}
