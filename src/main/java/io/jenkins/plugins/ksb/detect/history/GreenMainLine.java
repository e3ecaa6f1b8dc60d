package io.jenkins.plugins.ksb.detect.history;

import java.util.List;
import java.util.OptionalDouble;

/** How much of the time the main line is green, and how long it is red. */
final class GreenMainLine implements HistoryDetector {

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        List<BuildSummary> builds = window.builds();
        List<RedPeriod> periods = RedPeriod.over(window);
        Measured measured = new Measured()
                .count("builds", builds.size())
                .count("days", (long) window.days())
                .figure("green-time", greenTime(builds))
                .figure(
                        "restore",
                        Median.of(periods.stream()
                                .map(period -> period.hours().orElseThrow())
                                .toList()))
                .figure("red-periods", periods.size());
        for (RedPeriod period : periods) {
            BuildSummary green = window.line().builds().get(period.green().orElseThrow());
            measured.show(Instances.of(List.of(period.breaking(), green), green.commits(), List.of()));
        }
        return measured;
    }

    /** A result holds until the next one is known; the last one has not held for any time yet. */
    private static OptionalDouble greenTime(List<BuildSummary> builds) {
        long green = 0;
        long all = 0;
        for (int i = 1; i < builds.size(); i++) {
            long held = Math.max(0, builds.get(i).end() - builds.get(i - 1).end());
            all += held;
            green += builds.get(i - 1).green() ? held : 0;
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) green / all);
    }
}
