package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Of each practice and grade the evidence of the latest build that has any: older builds would only say the same again. */
final class BestPieces {
    /** Of one practice in one build; more would not be read. */
    private static final int MOST = 5;

    private final Map<String, Map<Grade, Latest>> byPractice = new TreeMap<>();

    private record Latest(int place, List<Evidence> pieces) {}

    void add(int place, List<Evidence> evidence) {
        for (Evidence piece : evidence) {
            Map<Grade, Latest> grades = byPractice.computeIfAbsent(piece.practice(), practice -> new TreeMap<>());
            Latest latest = grades.get(piece.grade());
            if (latest == null || latest.place() < place) {
                latest = new Latest(place, new ArrayList<>());
                grades.put(piece.grade(), latest);
            }
            if (latest.pieces().size() < MOST) {
                latest.pieces().add(piece);
            }
        }
    }

    /** The pieces of the best grade that a build from this place on has reached, by practice. */
    List<Evidence> from(int place) {
        List<Evidence> best = new ArrayList<>();
        for (Map<Grade, Latest> grades : byPractice.values()) {
            grades.entrySet().stream()
                    .filter(entry -> entry.getValue().place() >= place)
                    .reduce((lower, higher) -> higher)
                    .ifPresent(entry -> best.addAll(
                            BuildIdentity.identified(entry.getValue().pieces())));
        }
        return best;
    }
}
