package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One practice of one file: what the label says beside what the engine found. At least one of the two is there.
 *
 * @param file id of the labelled file
 * @param evidence in the order of the text
 */
public record Judgement(String file, String practice, Labels.@Nullable Label label, List<Evidence> evidence) {

    /** How label and engine compare. */
    public enum Verdict {
        AGREED,
        /** Found, and not labelled. */
        UNEXPECTED,
        /** Labelled, and not found. */
        MISSED
    }

    public Judgement {
        evidence = List.copyOf(evidence);
        if (label == null && evidence.isEmpty()) {
            throw new IllegalArgumentException("nothing to judge: " + file + " " + practice);
        }
    }

    public Verdict verdict() {
        if (label == null) {
            return Verdict.UNEXPECTED;
        }
        return evidence.isEmpty() ? Verdict.MISSED : Verdict.AGREED;
    }

    /** Whether both say the same of enforcement; empty where the label leaves it open or one side does not declare the practice. */
    public Optional<Boolean> enforcementAgrees() {
        if (label == null || label.enforced() == null || evidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(enforcement() == (label.enforced() ? Enforcement.ENFORCED : Enforcement.ADVISORY));
    }

    /** Of all pieces of evidence the one that holds most: a practice is enforced if it is so anywhere. */
    public Enforcement enforcement() {
        return evidence.stream()
                .map(Evidence::enforcement)
                .min(Enforcement::compareTo)
                .orElse(Enforcement.UNKNOWN);
    }

    /** Whether a piece of evidence stands in the line that the label names. */
    public boolean lineAgrees() {
        return label != null
                && evidence.stream().anyMatch(piece -> piece.location().line() == label.line());
    }

    /** Where a person should look: the label's line, else that of the first evidence. */
    public int line() {
        return label != null ? label.line() : evidence.get(0).location().line();
    }
}
