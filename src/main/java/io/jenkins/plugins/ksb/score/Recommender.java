package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.score.PracticeResult.CalledFor;
import io.jenkins.plugins.ksb.score.PracticeResult.Merit;
import io.jenkins.plugins.ksb.score.PracticeResult.Status;
import io.jenkins.plugins.ksb.score.Recommendation.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds what would raise a score, and which KSBs it would support besides. */
final class Recommender {
    /** Ties go to what raises more KSBs, then to the order of the maturity model. */
    private static final Comparator<Recommendation> ORDER = Comparator.comparingDouble(Recommendation::gain)
            .thenComparingInt(recommendation -> recommendation.raises().size())
            .reversed();

    private final MappingIndex mappings;
    private final MaturityModel model;
    private final Scope scope;
    private final Map<String, KsbResult> ksbs;

    Recommender(MappingIndex mappings, MaturityModel model, Scope scope, Map<String, KsbResult> ksbs) {
        this.mappings = mappings;
        this.model = model;
        this.scope = scope;
        this.ksbs = ksbs;
    }

    List<Recommendation> recommend(Score now, List<PracticeResult> practices) {
        List<Recommendation> recommendations = new ArrayList<>();
        for (PracticeResult practice : practices) {
            Merit best = practice.best();
            if (practice.status() == Status.NOT_SEEN) {
                recommendations.add(add(now, practice));
            } else if (best != null && best.factor() < 1) {
                recommendations.add(enforce(now, practice, best));
            }
        }
        recommendations.sort(ORDER);
        return recommendations;
    }

    private Recommendation add(Score now, PracticeResult practice) {
        Score then = now.plus(new Score(practice.weight() * model.bases().first(scope), 0));
        List<String> supports = mappings.ksbsOf(practice.practice());
        return new Recommendation(Kind.ADD, practice.practice(), now, then, supports, raises(practice.practice()));
    }

    private Recommendation enforce(Score now, PracticeResult practice, Merit best) {
        double points = practice.weight() * best.base() - best.points();
        Score then = now.plus(new Score(points, practice.calledFor() == CalledFor.EXTRA ? points : 0));
        List<String> supports = mappings.ksbsOf(practice.practice());
        return new Recommendation(Kind.ENFORCE, practice.practice(), now, then, supports, List.of());
    }

    /** Ids of KSBs that would be supported further if the practice were seen. */
    List<String> raises(String practice) {
        List<String> raised = new ArrayList<>();
        for (Mapping mapping : mappings.ofPractice(practice)) {
            if (raises(mapping) && !raised.contains(mapping.ksb())) {
                raised.add(mapping.ksb());
            }
        }
        return raised;
    }

    private boolean raises(Mapping mapping) {
        Grade grade = scope == Scope.DEFINITION ? Grade.DECLARED : Grade.EXECUTED;
        KsbResult ksb = ksbs.get(mapping.ksb());
        if (ksb == null || grade.compareTo(mapping.needs()) < 0) {
            return false;
        }
        boolean full = mapping.strength() == Strength.DIRECT && grade != Grade.DECLARED;
        Support would = full ? Support.SUPPORTED : Support.TOUCHED;
        return would.atMost(ksb.ksb().ceiling()).compareTo(ksb.support()) > 0;
    }
}
