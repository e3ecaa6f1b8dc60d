package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings of one pipeline by practice. */
final class Pieces {
    private final Findings findings;
    private final Map<String, List<Evidence>> byPractice = new HashMap<>();

    Pieces(Findings findings) {
        this.findings = findings;
        for (Evidence piece : findings.evidence()) {
            byPractice
                    .computeIfAbsent(piece.practice(), practice -> new ArrayList<>())
                    .add(piece);
        }
    }

    Scope scope() {
        return findings.scope();
    }

    boolean open(String practice) {
        return findings.open().contains(practice);
    }

    List<Evidence> of(String practice) {
        return byPractice.getOrDefault(practice, List.of());
    }

    boolean seen(String practice) {
        return byPractice.containsKey(practice);
    }

    List<Evidence> speakingFor(Mapping mapping) {
        List<Evidence> all = of(mapping.practice());
        List<Evidence> speaking = new ArrayList<>(all.size());
        for (Evidence piece : all) {
            if (piece.grade().compareTo(mapping.needs()) >= 0) {
                speaking.add(piece);
            }
        }
        return speaking;
    }

    boolean sustained(Evidence piece) {
        return piece.grade() != Grade.DECLARED && findings.sustained().contains(piece.practice());
    }

    /** What a piece gives to a KSB that its practice speaks for directly. A name that says so is no proof that it happened. */
    Support gives(Evidence piece) {
        if (piece.grade() == Grade.DECLARED || piece.confidence() == Confidence.LOW) {
            return Support.TOUCHED;
        }
        return sustained(piece) && piece.enforcement() == Enforcement.ENFORCED
                ? Support.STRONGLY_SUPPORTED
                : Support.SUPPORTED;
    }
}
