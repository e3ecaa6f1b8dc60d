package io.jenkins.plugins.ksb.score;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Points out of a maximum.
 *
 * @param maximum reachable by looking at no more than the scope; 0 where nothing is expected
 */
public record Score(double points, double maximum) {
    static final Score NOTHING = new Score(0, 0);

    /** 0 to 100, to one decimal; empty where nothing is expected, which is not the same as 0. */
    public OptionalDouble percent() {
        return maximum == 0 ? OptionalDouble.empty() : OptionalDouble.of(rounded(100 * share()));
    }

    /** How {@link #percent()} comes about. */
    public String arithmetic() {
        if (maximum == 0) {
            return "nothing is expected here";
        }
        return String.format(Locale.ROOT, "100 × %.2f / %.2f = %.1f", points, maximum, rounded(100 * share()));
    }

    double share() {
        return maximum == 0 ? 0 : points / maximum;
    }

    Score plus(Score other) {
        return new Score(points + other.points, maximum + other.maximum);
    }

    static double rounded(double number) {
        return Math.round(10 * number) / 10.0;
    }
}
