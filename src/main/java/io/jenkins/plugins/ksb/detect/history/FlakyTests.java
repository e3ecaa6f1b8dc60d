package io.jenkins.plugins.ksb.detect.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tests that turn over without a change. */
final class FlakyTests implements HistoryDetector {

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        long tested = window.builds().stream()
                .filter(build -> build.tests().isPresent())
                .count();
        Map<String, List<BuildSummary>> flips = new TreeMap<>();
        int turns = 0;
        for (TestFlip flip : window.line().tests().flips()) {
            if (window.holds(flip.build())) {
                turns++;
                flips.computeIfAbsent(flip.test().toString(), test -> new ArrayList<>())
                        .add(window.line().builds().get(flip.build()));
            }
        }
        Measured measured = new Measured()
                .count("tested-builds", tested)
                .figure("tests", flips.size())
                .figure("turns", turns);
        flips.forEach((test, builds) -> measured.show(Instances.of(builds, List.of(), List.of(test))));
        return tested == 0 ? measured.unknown() : measured;
    }
}
