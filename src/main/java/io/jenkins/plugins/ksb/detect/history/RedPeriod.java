package io.jenkins.plugins.ksb.detect.history;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * From a build that broke the line to the one that mended it.
 *
 * @param builds the whole line
 * @param red place of the first build that failed or was unstable
 * @param green place of the next good one; empty while it is still red
 */
record RedPeriod(List<BuildSummary> builds, int red, OptionalInt green) {
    private static final double HOUR = 3_600_000.0;

    /** All of a line, oldest first. */
    static List<RedPeriod> of(List<BuildSummary> builds) {
        List<RedPeriod> periods = new ArrayList<>();
        int red = -1;
        for (int i = 0; i < builds.size(); i++) {
            boolean green = builds.get(i).green();
            if (green && red >= 0) {
                periods.add(new RedPeriod(builds, red, OptionalInt.of(i)));
                red = -1;
            } else if (!green && red < 0) {
                red = i;
            }
        }
        if (red >= 0) {
            periods.add(new RedPeriod(builds, red, OptionalInt.empty()));
        }
        return periods;
    }

    /** Of those that were over within the window. */
    static List<RedPeriod> over(Window window) {
        return window.line().periods().stream()
                .filter(period -> period.green().isPresent()
                        && window.holds(period.green().getAsInt()))
                .toList();
    }

    /** From the moment that the failure was known to the moment that the good result was. */
    OptionalDouble hours() {
        if (green.isEmpty()) {
            return OptionalDouble.empty();
        }
        long from = breaking().end();
        long to = builds.get(green.getAsInt()).end();
        return OptionalDouble.of(Math.max(0, to - from) / HOUR);
    }

    BuildSummary breaking() {
        return builds.get(red);
    }

    /** The builds behind the first red one, up to the green one. */
    List<BuildSummary> mending() {
        return green.isEmpty() ? List.of() : builds.subList(red + 1, green.getAsInt() + 1);
    }
}
