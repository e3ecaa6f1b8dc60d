package io.jenkins.plugins.ksb.detect.history;

import java.util.List;

/**
 * Where a row of numbers began and where it ended, each told by the median of some of them, so that a single build decides
 * nothing.
 */
record Edges(double first, double last) {

    static Edges of(List<Double> values, int size) {
        int width = Math.min(size, Math.max(1, values.size() / 2));
        return new Edges(
                Median.of(values.subList(0, width)).orElse(0),
                Median.of(values.subList(values.size() - width, values.size())).orElse(0));
    }

    double rise() {
        return last - first;
    }
}
