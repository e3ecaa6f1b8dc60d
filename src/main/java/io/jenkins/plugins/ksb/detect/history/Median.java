package io.jenkins.plugins.ksb.detect.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;

/** The middle of some numbers; of an even number of them, the mean of the two in the middle. */
final class Median {
    private Median() {}

    static OptionalDouble of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }
}
