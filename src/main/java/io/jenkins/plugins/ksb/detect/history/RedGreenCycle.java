package io.jenkins.plugins.ksb.detect.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tests that appeared failing and passed after a change: the mark of test-driven development. */
final class RedGreenCycle implements HistoryDetector {

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        long tested = window.builds().stream()
                .filter(build -> build.tests().isPresent())
                .count();
        int born = window.places()
                .map(place -> window.line().tests().born().getOrDefault(place, 0))
                .sum();
        Measured measured = new Measured().count("tested-builds", tested);
        Set<String> authors = new TreeSet<>();
        int cycles = 0;
        for (TestCycle cycle : window.line().tests().cycles()) {
            if (window.holds(cycle.green())) {
                cycles++;
                List<Commit> commits =
                        new ArrayList<>(build(window, cycle.red()).commits());
                commits.addAll(cycle.commits());
                authors.addAll(Instances.people(commits));
                measured.show(Instances.of(
                        List.of(build(window, cycle.red()), build(window, cycle.green())),
                        commits,
                        List.of(cycle.test().toString())));
            }
        }
        measured.figure("cycles", cycles).figure("authors", authors.size()).figure("new-tests", born);
        if (born > 0) {
            measured.figure("rate", Math.min(1, (double) cycles / born));
        }
        return tested == 0 ? measured.unknown() : measured;
    }

    private static BuildSummary build(Window window, int place) {
        return window.line().builds().get(place);
    }
}
