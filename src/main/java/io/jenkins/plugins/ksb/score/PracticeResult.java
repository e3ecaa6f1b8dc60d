package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a practice stands.
 *
 * @param calledFor whether, and why, it is expected
 * @param calledBy the practices seen that call for it, where {@link CalledFor#EXPECTED}
 * @param best the evidence that counts; null unless {@link Status#SEEN}
 * @param evidence ids of all its evidence, in the order found
 */
public record PracticeResult(
        String practice,
        double weight,
        CalledFor calledFor,
        List<String> calledBy,
        Status status,
        @Nullable Merit best,
        List<String> evidence) {

    /** What can be said of it. */
    public enum Status {
        SEEN,
        /** Expected, and not seen here. */
        NOT_SEEN,
        /** Neither seen nor expected. */
        NOT_APPLICABLE
    }

    /** Why a practice counts. */
    public enum CalledFor {
        /** Of every pipeline. */
        CORE,
        /** Other practices seen here call for it. */
        EXPECTED,
        /** Nothing calls for it: it can raise a score and never lower it. */
        EXTRA,
        /** Only build history shows it, and that was not looked at. */
        OUT_OF_SCOPE,
        /** These builds tell nothing of it: they are too few, or there was no occasion. */
        OPEN
    }

    /**
     * What the best evidence is worth.
     *
     * @param base share of the weight for the grade reached
     * @param factor 1, or less for evidence whose failure does not matter
     */
    public record Merit(Evidence evidence, boolean sustained, double base, double factor, double points) {
        public Grade grade() {
            return evidence.grade();
        }

        public Enforcement enforcement() {
            return evidence.enforcement();
        }

        /** {@link Confidence#LOW} counts in full, and has to be shown as a guess from a name. */
        public Confidence confidence() {
            return evidence.confidence();
        }
    }

    public PracticeResult {
        calledBy = List.copyOf(calledBy);
        evidence = List.copyOf(evidence);
    }

    /** Whether it counts when it is missing. */
    public boolean expected() {
        return calledFor == CalledFor.CORE || calledFor == CalledFor.EXPECTED;
    }

    public double points() {
        return best == null ? 0 : best.points();
    }

    /** How {@link #points()} comes about. */
    public String arithmetic() {
        return best == null
                ? String.format(Locale.ROOT, "0 of weight %.1f", weight)
                : String.format(
                        Locale.ROOT,
                        "weight %.1f × %.2f × %.2f = %.2f",
                        weight,
                        best.base(),
                        best.factor(),
                        best.points());
    }
}
