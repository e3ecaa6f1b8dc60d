package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.MaturityModel.Expectation;
import io.jenkins.plugins.ksb.score.PracticeResult.CalledFor;
import io.jenkins.plugins.ksb.score.PracticeResult.Merit;
import io.jenkins.plugins.ksb.score.PracticeResult.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What single practices are worth. */
final class PracticeScorer {
    /** Between pieces worth the same, a sure one stands for the practice, then a higher grade, then the first found. */
    private static final Comparator<Merit> BEST = Comparator.comparingDouble(Merit::points)
            .thenComparing(Merit::confidence)
            .thenComparing(Merit::grade);

    private final MaturityModel model;
    private final Pieces pieces;

    PracticeScorer(MaturityModel model, Pieces pieces) {
        this.model = model;
        this.pieces = pieces;
    }

    PracticeResult result(Expectation expectation) {
        List<Evidence> evidence = pieces.of(expectation.practice());
        List<String> callers = callers(expectation);
        CalledFor calledFor = calledFor(expectation, !callers.isEmpty());
        return new PracticeResult(
                expectation.practice(),
                expectation.weight(),
                calledFor,
                callers,
                status(calledFor, !evidence.isEmpty()),
                best(expectation, evidence),
                ids(evidence));
    }

    private List<String> callers(Expectation expectation) {
        List<String> callers = new ArrayList<>();
        for (String practice : expectation.expectedWhen()) {
            if (pieces.seen(practice)) {
                callers.add(practice);
            }
        }
        return callers;
    }

    private static List<String> ids(List<Evidence> evidence) {
        List<String> ids = new ArrayList<>(evidence.size());
        for (Evidence piece : evidence) {
            ids.add(piece.id());
        }
        return ids;
    }

    Score score(List<PracticeResult> results) {
        Score sum = Score.NOTHING;
        for (PracticeResult result : results) {
            sum = sum.plus(score(result));
        }
        return sum;
    }

    /** The share that a score is of the weight behind it, whatever the scope can reach. */
    double shareOfWeight(Score score) {
        return score.share() * model.bases().best(pieces.scope());
    }

    /** An extra adds to the maximum no more than it gives. */
    private Score score(PracticeResult result) {
        return switch (result.calledFor()) {
            case CORE, EXPECTED ->
                new Score(result.points(), result.weight() * model.bases().best(pieces.scope()));
            case EXTRA -> new Score(result.points(), result.points());
            case OUT_OF_SCOPE, OPEN -> Score.NOTHING;
        };
    }

    private CalledFor calledFor(Expectation expectation, boolean called) {
        if (pieces.scope() == Scope.DEFINITION && expectation.seenIn() == Scope.HISTORY) {
            return CalledFor.OUT_OF_SCOPE;
        }
        if (pieces.open(expectation.practice()) && !pieces.seen(expectation.practice())) {
            return CalledFor.OPEN;
        }
        if (expectation.core()) {
            return CalledFor.CORE;
        }
        return called ? CalledFor.EXPECTED : CalledFor.EXTRA;
    }

    private static Status status(CalledFor calledFor, boolean seen) {
        return switch (calledFor) {
            case CORE, EXPECTED -> seen ? Status.SEEN : Status.NOT_SEEN;
            case EXTRA -> seen ? Status.SEEN : Status.NOT_APPLICABLE;
            case OUT_OF_SCOPE, OPEN -> Status.NOT_APPLICABLE;
        };
    }

    private @Nullable Merit best(Expectation expectation, List<Evidence> evidence) {
        Merit best = null;
        for (Evidence piece : evidence) {
            Merit merit = merit(expectation, piece);
            best = best == null || BEST.compare(merit, best) > 0 ? merit : best;
        }
        return best;
    }

    private Merit merit(Expectation expectation, Evidence piece) {
        boolean sustained = pieces.sustained(piece);
        double base = sustained ? model.bases().sustained() : model.bases().of(piece.grade());
        double factor = piece.enforcement() == Enforcement.ADVISORY ? model.advisory() : 1;
        return new Merit(piece, sustained, base, factor, expectation.weight() * base * factor);
    }
}
