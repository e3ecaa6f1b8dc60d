package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.facts.Build.TestTotals;
import java.util.ArrayList;
import java.util.List;

/** Whether there are more tests at the end than at the beginning, and as large a share of them passes. */
final class GrowingTestSuite implements HistoryDetector {

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        List<Double> totals = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        List<BuildSummary> tested = new ArrayList<>();
        for (BuildSummary build : window.builds()) {
            build.tests().filter(tests -> tests.total() > tests.skipped()).ifPresent(tests -> {
                totals.add((double) tests.total());
                rates.add(passRate(tests));
                tested.add(build);
            });
        }
        Measured measured = new Measured().count("tested-builds", tested.size());
        if (tested.isEmpty()) {
            return measured.unknown();
        }
        int edge = (int) practice.setting("edge");
        Edges tests = Edges.of(totals, edge);
        return measured.figure("growth", tests.rise())
                .figure("pass-rate-rise", Edges.of(rates, edge).rise())
                .figure("tests", tests.last())
                .show(Instances.of(List.of(tested.get(0), tested.get(tested.size() - 1)), List.of(), List.of()));
    }

    private static double passRate(TestTotals tests) {
        int ran = tests.total() - tests.skipped();
        return (double) (ran - tests.failed()) / ran;
    }
}
