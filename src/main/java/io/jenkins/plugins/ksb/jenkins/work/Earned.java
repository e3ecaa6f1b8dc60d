package io.jenkins.plugins.ksb.jenkins.work;

import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.jenkins.store.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What builds have given so far, for good: of each rule and the people concerned the best grade, and of that the latest piece. It is
 * kept apart from the builds, which are discarded one day.
 */
final class Earned {
    private static final int MOST = 500;
    private static final Comparator<Piece> WEAKEST_AND_OLDEST_FIRST = Comparator.comparing(Piece::grade)
            .thenComparing(piece -> piece.time() == null ? 0L : piece.time())
            .thenComparing(Piece::id);

    private final Map<String, Piece> pieces = new LinkedHashMap<>();

    Earned(Collection<Piece> known) {
        known.forEach(this::add);
    }

    void addAll(Collection<Piece> more) {
        more.stream().filter(piece -> piece.grade() != Grade.DECLARED).forEach(this::add);
        while (pieces.size() > MOST) {
            pieces.values().stream().min(WEAKEST_AND_OLDEST_FIRST).ifPresent(piece -> pieces.remove(key(piece)));
        }
    }

    private void add(Piece piece) {
        pieces.merge(key(piece), piece, (old, next) -> next.grade().compareTo(old.grade()) >= 0 ? next : old);
    }

    private static String key(Piece piece) {
        return piece.practice() + '\n' + piece.rule() + '\n' + String.join(",", piece.people());
    }

    List<Piece> all() {
        List<Piece> all = new ArrayList<>(pieces.values());
        all.sort(
                Comparator.comparing(Piece::practice).thenComparing(Piece::rule).thenComparing(Piece::id));
        return all;
    }
}
