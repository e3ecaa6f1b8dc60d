package io.jenkins.plugins.ksb.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.score.PracticeResult.CalledFor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Evidence is added piece by piece, in seeded random order, to the standards and the model that ship with the product. */
class MoreEvidenceTest {
    private static final List<String> PRACTICES =
            TestFile.of("practices.txt").lines().toList();
    private static final MaturityModel MODEL = MaturityModels.builtIn();

    @ParameterizedTest
    @EnumSource(Scope.class)
    void more_evidence_never_lowers_support_and_lowers_a_score_only_by_calling_for_more(Scope scope) {
        for (Standard standard : Standards.builtIn()) {
            Scorer scorer = new Scorer(standard, MODEL);
            for (int seed = 0; seed < 8; seed++) {
                grow(scorer, scope, new Random(seed));
            }
        }
    }

    private static void grow(Scorer scorer, Scope scope, Random random) {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> sustained = new HashSet<>();
        Profile before = scorer.score(new Findings(scope, evidence, sustained));
        for (int i = 0; i < 60; i++) {
            if (scope == Scope.HISTORY && random.nextInt(4) == 0) {
                sustained.add(any(random, PRACTICES));
            } else {
                evidence.add(piece(scope, random));
            }
            Profile after = scorer.score(new Findings(scope, evidence, sustained));
            assertNotLess(before, after);
            before = after;
        }
    }

    private static void assertNotLess(Profile before, Profile after) {
        for (int i = 0; i < before.ksbs().size(); i++) {
            assertThat(after.ksbs().get(i).support())
                    .isGreaterThanOrEqualTo(before.ksbs().get(i).support());
            assertThat(after.ksbs().get(i).support())
                    .isLessThanOrEqualTo(before.ksbs().get(i).ksb().ceiling());
        }
        assertThat(after.score().points()).isGreaterThanOrEqualTo(before.score().points() - 1e-9);
        assertThat(after.score().points()).isLessThanOrEqualTo(after.score().maximum() + 1e-9);
        if (called(after).equals(called(before))) {
            assertThat(after.score().share())
                    .isGreaterThanOrEqualTo(before.score().share() - 1e-9);
        }
    }

    private static Set<String> called(Profile profile) {
        return profile.areas().stream()
                .flatMap(area -> area.practices().stream())
                .filter(practice -> practice.calledFor() == CalledFor.EXPECTED)
                .map(PracticeResult::practice)
                .collect(Collectors.toSet());
    }

    private static Evidence piece(Scope scope, Random random) {
        Grade grade = scope == Scope.DEFINITION ? Grade.DECLARED : any(random, List.of(Grade.values()));
        return Piece.of(any(random, PRACTICES))
                .grade(grade)
                .enforcement(any(random, List.of(Enforcement.values())))
                .confidence(any(random, List.of(Confidence.values())))
                .subject("command " + random.nextInt(5))
                .evidence();
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
