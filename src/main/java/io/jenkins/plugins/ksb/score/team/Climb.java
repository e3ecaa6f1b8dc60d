package io.jenkins.plugins.ksb.score.team;

import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.score.AreaResult;
import io.jenkins.plugins.ksb.score.MaturityModel;
import io.jenkins.plugins.ksb.score.MaturityModel.MaturityLevel;
import io.jenkins.plugins.ksb.score.PracticeResult;
import io.jenkins.plugins.ksb.score.PracticeResult.Merit;
import io.jenkins.plugins.ksb.score.Scope;
import io.jenkins.plugins.ksb.score.team.TeamArea.Move;
import io.jenkins.plugins.ksb.score.team.TeamArea.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What would bring one area of one pipeline to a level: the largest gains first, until it is there. */
final class Climb {
    private final MaturityModel model;
    private final Scope scope;
    private final AreaResult area;

    Climb(MaturityModel model, Scope scope, AreaResult area) {
        this.model = model;
        this.scope = scope;
        this.area = area;
    }

    /** A practice on its way up. */
    private record Rung(PracticeResult practice, Move move, double factor, double gain) {}

    List<Step> to(MaturityLevel level) {
        double weight = area.score().maximum() / model.bases().best(scope);
        double lacking = (level.from() - area.share()) * weight;
        List<Rung> open = new ArrayList<>();
        for (PracticeResult practice : area.practices()) {
            if (practice.expected()) {
                first(practice).ifPresent(open::add);
            }
        }
        List<Step> steps = new ArrayList<>();
        while (lacking > 0 && !open.isEmpty()) {
            Rung best =
                    open.stream().max(Comparator.comparingDouble(Rung::gain)).orElseThrow();
            open.remove(best);
            steps.add(new Step(best.practice().practice(), best.move()));
            lacking -= best.gain();
            after(best).ifPresent(open::add);
        }
        return steps;
    }

    private Optional<Rung> first(PracticeResult practice) {
        Merit best = practice.best();
        if (best == null) {
            return Optional.of(rung(practice, Move.ADD, 1, model.bases().executed()));
        }
        if (best.factor() < 1) {
            return Optional.of(rung(practice, Move.ENFORCE, 1, best.base() * (1 - best.factor())));
        }
        return best.sustained() ? Optional.empty() : Optional.of(rung(practice, best.grade(), best.factor()));
    }

    private Optional<Rung> after(Rung done) {
        PracticeResult practice = done.practice();
        return switch (done.move()) {
            case ADD, RUN -> Optional.of(rung(practice, Grade.EXECUTED, done.factor()));
            case PROVE -> Optional.of(rung(practice, Grade.PROVED, done.factor()));
            case SUSTAIN -> Optional.empty();
            case ENFORCE -> {
                Merit best = practice.best();
                yield best == null || best.sustained()
                        ? Optional.empty()
                        : Optional.of(rung(practice, best.grade(), done.factor()));
            }
        };
    }

    /** From a grade to the next one. */
    private Rung rung(PracticeResult practice, Grade grade, double factor) {
        boolean window = model.seenInHistory(practice.practice());
        return switch (grade) {
            case DECLARED ->
                rung(
                        practice,
                        Move.RUN,
                        factor,
                        model.bases().executed() - model.bases().declared());
            // what only a whole window shows has no result of its own beside it
            case EXECUTED ->
                window
                        ? rung(
                                practice,
                                Move.SUSTAIN,
                                factor,
                                model.bases().sustained() - model.bases().executed())
                        : rung(
                                practice,
                                Move.PROVE,
                                factor,
                                model.bases().proved() - model.bases().executed());
            case PROVED ->
                rung(
                        practice,
                        Move.SUSTAIN,
                        factor,
                        model.bases().sustained() - model.bases().proved());
        };
    }

    private static Rung rung(PracticeResult practice, Move move, double factor, double bases) {
        return new Rung(practice, move, factor, practice.weight() * factor * bases);
    }
}
