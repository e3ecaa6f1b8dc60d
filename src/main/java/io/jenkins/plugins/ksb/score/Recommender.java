package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.score.PracticeResult.CalledFor;
import io.jenkins.plugins.ksb.score.PracticeResult.Merit;
import io.jenkins.plugins.ksb.score.PracticeResult.Status;
import io.jenkins.plugins.ksb.score.Recommendation.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what would raise a score, and which KSBs it would support besides. */
final class Recommender {
    /** Ties go to what raises more KSBs, then to the order of the maturity model. */
    private static final Comparator<Recommendation> ORDER = Comparator.comparingDouble(Recommendation::gain)
            .thenComparingInt(recommendation -> recommendation.raises().size())
            .reversed();

    private final MappingIndex mappings;
    private final MaturityModel model;
    private final Scope scope;
    private final Map<String, KsbResult> ksbs = new HashMap<>();

    Recommender(MappingIndex mappings, MaturityModel model, Scope scope, List<KsbResult> ksbs) {
        this.mappings = mappings;
        this.model = model;
        this.scope = scope;
        ksbs.forEach(result -> this.ksbs.put(result.ksb().id(), result));
    }

    List<Recommendation> recommend(Score now, List<PracticeResult> practices) {
        return practices.stream()
                .map(practice -> recommend(now, practice))
                .flatMap(Optional::stream)
                .sorted(ORDER)
                .toList();
    }

    List<String> raises(String practice) {
        return ksbs(practice, this::raises);
    }

    private Optional<Recommendation> recommend(Score now, PracticeResult practice) {
        if (practice.status() == Status.NOT_SEEN) {
            return Optional.of(add(now, practice));
        }
        Merit best = practice.best();
        return best != null && best.factor() < 1 ? Optional.of(enforce(now, practice, best)) : Optional.empty();
    }

    private Recommendation add(Score now, PracticeResult practice) {
        Score then = now.plus(new Score(practice.weight() * model.bases().first(scope), 0));
        List<String> raises = raises(practice.practice());
        return new Recommendation(
                Kind.ADD, practice.practice(), now, then, ksbs(practice.practice(), mapping -> true), raises);
    }

    private Recommendation enforce(Score now, PracticeResult practice, Merit best) {
        double points = practice.weight() * best.base() - best.points();
        Score then = now.plus(new Score(points, practice.calledFor() == CalledFor.EXTRA ? points : 0));
        return new Recommendation(
                Kind.ENFORCE, practice.practice(), now, then, ksbs(practice.practice(), mapping -> true), List.of());
    }

    private List<String> ksbs(String practice, Predicate<Mapping> filter) {
        return mappings.ofPractice(practice).stream()
                .filter(filter)
                .map(Mapping::ksb)
                .distinct()
                .toList();
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
