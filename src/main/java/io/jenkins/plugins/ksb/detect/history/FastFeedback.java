package io.jenkins.plugins.ksb.detect.history;

import java.util.ArrayList;
import java.util.List;

/** How long a change waits for the verdict of the main line. */
final class FastFeedback implements HistoryDetector {
    private static final double MINUTE = 60_000.0;

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        List<Double> waits = new ArrayList<>();
        List<Double> queues = new ArrayList<>();
        for (BuildSummary build : window.builds()) {
            build.waits().queue().ifPresent(queue -> queues.add(queue / MINUTE));
            build.waits().duration().ifPresent(duration -> {
                waits.add((duration + build.waits().queue().orElse(0)) / MINUTE);
            });
        }
        return new Measured()
                .count("builds", waits.size())
                .figure("wait", Median.of(waits))
                .figure("queue", Median.of(queues));
    }
}
