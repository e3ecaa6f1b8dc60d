package io.jenkins.plugins.ksb.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.score.PracticeResult.CalledFor;
import io.jenkins.plugins.ksb.score.PracticeResult.Status;
import io.jenkins.plugins.ksb.score.RunProfile.NotAnalysed;
import io.jenkins.plugins.ksb.score.RunProfile.Scored;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {
    private static final String MODEL = """
            schema-version: "1.0"
            id: tiny
            title: Tiny
            bases: {declared: 0.25, executed: 0.5, proved: 0.8, sustained: 1}
            advisory: 0.5
            levels:
              - {level: 0, title: Not seen, meaning: m, from: 0}
              - {level: 1, title: Started, meaning: m, from: 0.1}
              - {level: 2, title: Running, meaning: m, from: 0.4}
            areas:
              make:
                title: Make
                practices:
                  build: {weight: 4, core: true}
                  image: {weight: 2}
                  image-scan: {weight: 2, expected-when: image}
                  habit: {weight: 4, core: true, seen-in: history}
              show:
                title: Show
                practices:
                  docs: {weight: 1}
            """;

    private static final String STANDARD = """
            schema-version: "1.0"
            id: tiny
            title: Tiny
            reference: T
            edition: "1"
            notice: None.
            ksbs:
              K1: {kind: skill, text: Build images., observability: strong, shown: Builds, not-shown: Why}
              K2: {kind: skill, text: Scan images., observability: link, shown: Scans, not-shown: Why}
            mapping:
              build:
                - {ksb: K1, strength: direct, needs: declared, because: "“Build”"}
              image-scan:
                - {ksb: K2, strength: direct, needs: declared, because: "“Scan”"}
                - {ksb: K1, strength: supporting, needs: declared, because: "“images”"}
            """;

    private final Scorer scorer = new Scorer(Standards.read("s.yaml", STANDARD), MaturityModels.read("m.yaml", MODEL));

    @ParameterizedTest(name = "{0} {1} sustained={2}: {3}")
    @CsvSource({
        "DECLARED, ENFORCED,       false, 12.5",
        "DECLARED, UNKNOWN,        false, 12.5",
        "DECLARED, NOT_APPLICABLE, false, 12.5",
        "DECLARED, ADVISORY,       false,  6.3",
        "DECLARED, ENFORCED,       true,  12.5",
        "EXECUTED, ENFORCED,       false, 25.0",
        "EXECUTED, UNKNOWN,        false, 25.0",
        "EXECUTED, NOT_APPLICABLE, false, 25.0",
        "EXECUTED, ADVISORY,       false, 12.5",
        "PROVED,   ENFORCED,       false, 40.0",
        "PROVED,   UNKNOWN,        false, 40.0",
        "PROVED,   ADVISORY,       false, 20.0",
        "EXECUTED, ENFORCED,       true,  50.0",
        "PROVED,   NOT_APPLICABLE, true,  50.0",
        "PROVED,   ADVISORY,       true,  25.0",
    })
    void a_practice_is_worth_its_weight_by_grade_and_enforcement(
            Grade grade, Enforcement enforcement, boolean sustained, double percent) {
        Evidence build = Piece.of("build").grade(grade).enforcement(enforcement).evidence();

        Profile profile =
                scorer.score(new Findings(Scope.HISTORY, List.of(build), sustained ? Set.of("build") : Set.of()));

        assertThat(profile.score().percent()).hasValue(percent);
    }

    @Test
    void a_definition_is_scored_out_of_what_a_definition_can_reach() {
        Profile profile = scorer.score(Findings.ofDefinition(List.of(Piece.declared("build"))));

        assertThat(profile.scope()).isEqualTo(Scope.DEFINITION);
        assertThat(profile.score().arithmetic()).isEqualTo("100 × 1.00 / 1.00 = 100.0");
        assertThat(practice(profile, "habit").calledFor()).isEqualTo(CalledFor.OUT_OF_SCOPE);
        assertThat(practice(profile, "habit").status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void a_definition_alone_never_reaches_a_level_of_running_builds() {
        Profile profile = scorer.score(Findings.ofDefinition(List.of(Piece.declared("build"))));

        assertThat(profile.areas().get(0).share()).isEqualTo(0.25);
        assertThat(profile.areas().get(0).level().title()).isEqualTo("Started");
    }

    @Test
    void nothing_seen_is_zero_and_nothing_expected_is_no_number() {
        Profile profile = scorer.score(Findings.ofDefinition(List.of()));

        assertThat(profile.score().percent()).hasValue(0);
        assertThat(profile.areas().get(0).level().level()).isZero();
        assertThat(profile.areas().get(1).score().percent()).isEqualTo(OptionalDouble.empty());
        assertThat(profile.areas().get(1).level()).isNull();
        assertThat(practice(profile, "docs").status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void practices_call_for_others() {
        Profile profile =
                scorer.score(Findings.ofDefinition(List.of(Piece.declared("build"), Piece.declared("image"))));
        PracticeResult scan = practice(profile, "image-scan");

        assertThat(scan.calledFor()).isEqualTo(CalledFor.EXPECTED);
        assertThat(scan.calledBy()).containsExactly("image");
        assertThat(scan.status()).isEqualTo(Status.NOT_SEEN);
        assertThat(profile.score().arithmetic()).isEqualTo("100 × 1.50 / 2.00 = 75.0");
    }

    @Test
    void an_extra_raises_a_score_that_is_not_full_and_lowers_none() {
        Evidence swallowed = Piece.of("docs").enforcement(Enforcement.ADVISORY).evidence();

        assertThat(scorer.score(Findings.ofDefinition(List.of(swallowed)))
                        .score()
                        .points())
                .isEqualTo(0.125);
        assertThat(scorer.score(Findings.ofDefinition(List.of(Piece.declared("build"), swallowed)))
                        .score()
                        .percent())
                .hasValue(100);
    }

    @Test
    void the_best_piece_counts_and_all_are_listed() {
        Evidence weak = Piece.of("build").enforcement(Enforcement.ADVISORY).evidence();
        Evidence guess = Piece.of("build").confidence(Confidence.LOW).evidence();
        Evidence sure = Piece.declared("build");

        PracticeResult build = practice(scorer.score(Findings.ofDefinition(List.of(weak, guess, sure))), "build");

        assertThat(build.best().evidence()).isEqualTo(sure);
        assertThat(build.evidence()).containsExactly(weak.id(), guess.id(), sure.id());
        assertThat(build.arithmetic()).isEqualTo("weight 4.0 × 0.25 × 1.00 = 1.00");
    }

    @Test
    void a_guess_from_a_name_counts_and_says_so() {
        Evidence guess = Piece.of("build").confidence(Confidence.LOW).evidence();
        Profile profile = scorer.score(Findings.ofDefinition(List.of(guess)));

        assertThat(profile.score().percent()).hasValue(100);
        assertThat(practice(profile, "build").best().confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void recommendations_come_by_gain_with_the_ksbs_they_would_raise() {
        Evidence build = Piece.of("build").enforcement(Enforcement.ADVISORY).evidence();
        Profile profile = scorer.score(Findings.ofDefinition(List.of(build, Piece.declared("image"))));

        assertThat(profile.recommendations())
                .extracting(each -> each.kind() + " " + each.practice() + " +" + each.gain() + " " + each.supports()
                        + each.raises())
                .containsExactly("ADD image-scan +25.0 [K2, K1][K2]", "ENFORCE build +25.0 [K1][]");
        assertThat(profile.recommendations().get(1).arithmetic())
                .isEqualTo("from 100 × 1.00 / 2.00 = 50.0 to 100 × 1.50 / 2.00 = 75.0");
    }

    @Test
    void following_a_recommendation_gives_what_it_promised() {
        Evidence build = Piece.of("build").enforcement(Enforcement.ADVISORY).evidence();
        Evidence image = Piece.declared("image");
        Profile before = scorer.score(Findings.ofDefinition(List.of(build, image)));
        Profile after = scorer.score(Findings.ofDefinition(List.of(build, image, Piece.declared("image-scan"))));

        assertThat(after.score()).isEqualTo(before.recommendations().get(0).then());
        assertThat(after.ksbs().get(1).support()).isEqualTo(Support.TOUCHED);
    }

    @Test
    void practices_that_the_model_does_not_weigh_are_named() {
        assertThat(scorer.score(Findings.ofDefinition(List.of(Piece.declared("juggling"))))
                        .unscored())
                .containsExactly("juggling");
    }

    @Test
    void several_pipelines_are_joined_by_support_and_hide_none_that_could_not_be_read() {
        Findings builds = Findings.ofDefinition(List.of(Piece.declared("build")));
        Findings scans = Findings.ofDefinition(List.of(Piece.declared("image-scan")));

        RunProfile run = scorer.combine(
                List.of(
                        new Scored("a/Jenkinsfile", builds, scorer.score(builds)),
                        new Scored("b/Jenkinsfile", scans, scorer.score(scans))),
                List.of(new NotAnalysed("c/Jenkinsfile", "is empty")));

        assertThat(run.ksbs()).extracting(KsbResult::support).containsExactly(Support.TOUCHED, Support.TOUCHED);
        assertThat(run.coverage().touched()).containsExactly("K1");
        assertThat(run.coverage().linkOnly()).containsExactly("K2");
        assertThat(run.notAnalysed()).extracting(NotAnalysed::path).containsExactly("c/Jenkinsfile");
    }

    @Test
    void a_definition_cannot_hold_what_only_a_build_shows() {
        List<Evidence> ran = List.of(Piece.of("build").grade(Grade.EXECUTED).evidence());

        assertThatThrownBy(() -> Findings.ofDefinition(ran)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PracticeResult practice(Profile profile, String id) {
        return profile.areas().stream()
                .flatMap(area -> area.practices().stream())
                .filter(result -> result.practice().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
