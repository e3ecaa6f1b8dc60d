package io.jenkins.plugins.ksb.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KsbSupportTest {
    /** One KSB for each ceiling, all reached directly by {@code test} and {@code scan}, and K1 in passing by {@code hint}. */
    private static final String STANDARD = """
            schema-version: "1.0"
            id: tiny
            title: Tiny
            reference: T
            edition: "1"
            notice: None.
            levels:
              - {id: low, title: Low, scale: s, meaning: m, suggested-by: touched}
              - {id: middle, title: Middle, scale: s, meaning: m, suggested-by: supported}
              - {id: high, title: High, scale: s, meaning: m}
            ksbs:
              K1: {kind: skill, asks: high, text: Run tests., observability: strong, shown: Tests, not-shown: Why}
              K2: {kind: skill, text: Run tests., observability: partial, shown: Tests, not-shown: Why}
              K3: {kind: skill, text: Run tests., observability: link, shown: Tests, not-shown: Why}
              K4: {kind: skill, text: Run tests., observability: none, shown: Nothing, not-shown: All}
            duties:
              D1: {text: Test., ksbs: [K1, K2, K3, K4]}
            mapping:
              test:
                - {ksb: K1, strength: direct, needs: declared, because: "“tests”"}
                - {ksb: K2, strength: direct, needs: declared, because: "“tests”"}
                - {ksb: K3, strength: direct, needs: declared, because: "“tests”"}
              scan:
                - {ksb: K1, strength: direct, needs: declared, because: "“tests”"}
              hint:
                - {ksb: K1, strength: supporting, needs: declared, because: "“tests”"}
              gate:
                - {ksb: K1, strength: direct, needs: proved, because: "“tests”"}
            """;

    private final Standard standard = Standards.read("tiny.yaml", STANDARD);
    private final KsbScorer scorer = new KsbScorer(standard, new MappingIndex(standard));

    @ParameterizedTest(name = "{0} {1} sustained={2}: {3}, {4}, {5}")
    @CsvSource({
        // grade, enforcement, sustained, strong, partial, link
        "DECLARED, ENFORCED,       false, TOUCHED,            TOUCHED,   TOUCHED",
        "DECLARED, ADVISORY,       false, TOUCHED,            TOUCHED,   TOUCHED",
        "DECLARED, UNKNOWN,        false, TOUCHED,            TOUCHED,   TOUCHED",
        "DECLARED, NOT_APPLICABLE, false, TOUCHED,            TOUCHED,   TOUCHED",
        "DECLARED, ENFORCED,       true,  TOUCHED,            TOUCHED,   TOUCHED",
        "EXECUTED, ENFORCED,       false, SUPPORTED,          SUPPORTED, TOUCHED",
        "EXECUTED, ADVISORY,       false, SUPPORTED,          SUPPORTED, TOUCHED",
        "EXECUTED, UNKNOWN,        false, SUPPORTED,          SUPPORTED, TOUCHED",
        "EXECUTED, NOT_APPLICABLE, false, SUPPORTED,          SUPPORTED, TOUCHED",
        "EXECUTED, ENFORCED,       true,  STRONGLY_SUPPORTED, SUPPORTED, TOUCHED",
        "EXECUTED, ADVISORY,       true,  SUPPORTED,          SUPPORTED, TOUCHED",
        "EXECUTED, UNKNOWN,        true,  SUPPORTED,          SUPPORTED, TOUCHED",
        "EXECUTED, NOT_APPLICABLE, true,  SUPPORTED,          SUPPORTED, TOUCHED",
        "PROVED,   ENFORCED,       false, SUPPORTED,          SUPPORTED, TOUCHED",
        "PROVED,   ADVISORY,       false, SUPPORTED,          SUPPORTED, TOUCHED",
        "PROVED,   UNKNOWN,        false, SUPPORTED,          SUPPORTED, TOUCHED",
        "PROVED,   NOT_APPLICABLE, false, SUPPORTED,          SUPPORTED, TOUCHED",
        "PROVED,   ENFORCED,       true,  STRONGLY_SUPPORTED, SUPPORTED, TOUCHED",
        "PROVED,   ADVISORY,       true,  SUPPORTED,          SUPPORTED, TOUCHED",
    })
    void direct_evidence_supports_under_the_ceiling(
            Grade grade, Enforcement enforcement, boolean sustained, Support strong, Support partial, Support link) {
        Evidence piece = Piece.of("test").grade(grade).enforcement(enforcement).evidence();
        Set<String> kept = sustained ? Set.of("test") : Set.of();

        assertThat(scorer.results(List.of(new Pieces(new Findings(Scope.HISTORY, List.of(piece), kept)))))
                .extracting(KsbResult::support)
                .containsExactly(strong, partial, link, Support.NOT_SEEN);
    }

    @ParameterizedTest
    @CsvSource({"DECLARED", "EXECUTED", "PROVED"})
    void supporting_evidence_never_gives_more_than_a_touch(Grade grade) {
        assertThat(k1(Piece.of("hint").grade(grade).evidence()).support()).isEqualTo(Support.TOUCHED);
    }

    @ParameterizedTest
    @CsvSource({"EXECUTED", "PROVED"})
    void a_name_that_says_so_is_only_a_touch(Grade grade) {
        Evidence guessed =
                Piece.of("test").grade(grade).confidence(Confidence.LOW).evidence();

        assertThat(k1(guessed).support()).isEqualTo(Support.TOUCHED);
    }

    @ParameterizedTest
    @CsvSource({"DECLARED, NOT_SEEN", "EXECUTED, NOT_SEEN", "PROVED, SUPPORTED"})
    void evidence_below_the_needed_grade_says_nothing(Grade grade, Support support) {
        assertThat(k1(Piece.of("gate").grade(grade).evidence()).support()).isEqualTo(support);
    }

    @Test
    void two_results_of_different_practices_and_commands_support_strongly() {
        Piece tests = Piece.of("test").grade(Grade.PROVED);
        Piece scan = Piece.of("scan").grade(Grade.PROVED);

        assertThat(k1(tests.evidence(), scan.evidence()).support()).isEqualTo(Support.STRONGLY_SUPPORTED);
        assertThat(k1(tests.evidence(), scan.subject(tests.subject()).evidence())
                        .support())
                .isEqualTo(Support.SUPPORTED);
        assertThat(k1(tests.evidence(), tests.subject("another").evidence()).support())
                .isEqualTo(Support.SUPPORTED);
        assertThat(k1(tests.evidence(), scan.grade(Grade.EXECUTED).evidence()).support())
                .isEqualTo(Support.SUPPORTED);
    }

    @Test
    void sustained_in_one_pipeline_says_nothing_of_another() {
        Evidence swallowed = Piece.of("test")
                .grade(Grade.EXECUTED)
                .enforcement(Enforcement.ADVISORY)
                .evidence();
        Evidence once = Piece.of("test").grade(Grade.EXECUTED).evidence();

        List<KsbResult> results = scorer.results(List.of(
                new Pieces(new Findings(Scope.HISTORY, List.of(swallowed), Set.of("test"))),
                new Pieces(new Findings(Scope.HISTORY, List.of(once), Set.of()))));

        assertThat(results.get(0).support()).isEqualTo(Support.SUPPORTED);
    }

    @Test
    void reasons_name_mapping_and_evidence_strongest_first() {
        KsbResult result = k1(
                Piece.declared("hint"), Piece.of("test").grade(Grade.EXECUTED).evidence(), Piece.declared("test"));

        assertThat(result.reasons())
                .extracting(reason -> reason.mapping().practice() + " " + reason.gives() + " " + reason.evidence())
                .containsExactly(
                        "test SUPPORTED [test/EXECUTED/ENFORCED/HIGH, test/DECLARED/ENFORCED/HIGH]",
                        "hint TOUCHED [hint/DECLARED/ENFORCED/HIGH]");
    }

    @Test
    void a_ceiling_that_holds_support_back_is_told() {
        Evidence ran = Piece.of("test").grade(Grade.EXECUTED).evidence();
        KsbResult link = results(ran).get(2);

        assertThat(link.held()).isTrue();
        assertThat(link.uncapped()).isEqualTo(Support.SUPPORTED);
        assertThat(link.ksb().limit())
                .isEqualTo("Pipelines only hold something to link to; it counts for no coverage. Not shown: Why.");
        assertThat(results(ran).get(0).held()).isFalse();
    }

    @Test
    void levels_are_suggested_by_support_and_never_beyond_what_data_says() {
        Piece test = Piece.of("test");

        assertThat(k1().suggested()).isNull();
        assertThat(k1(test.evidence()).suggested().id()).isEqualTo("low");
        assertThat(k1(test.grade(Grade.EXECUTED).evidence()).suggested().id()).isEqualTo("middle");
        assertThat(k1(
                                test.grade(Grade.PROVED).evidence(),
                                Piece.of("scan").grade(Grade.PROVED).evidence())
                        .suggested()
                        .id())
                .isEqualTo("middle");
    }

    @Test
    void coverage_sorts_every_ksb_into_one_place() {
        List<KsbResult> results = results(Piece.of("test").grade(Grade.EXECUTED).evidence());

        Coverage coverage = Coverage.of(results);

        assertThat(coverage)
                .isEqualTo(new Coverage(List.of("K1", "K2"), List.of(), List.of(), List.of("K3"), List.of("K4")));
        assertThat(coverage.reachable()).isEqualTo(2);
        assertThat(coverage.total()).isEqualTo(4);
    }

    @Test
    void a_duty_is_covered_by_the_ksbs_it_draws_on() {
        Duty duty = new Duty("D1", "Test.", List.of("K3", "K1"));
        Map<String, KsbResult> results = results(Piece.declared("test")).stream()
                .collect(Collectors.toMap(each -> each.ksb().id(), each -> each));

        assertThat(DutyResult.of(duty, results).coverage())
                .isEqualTo(new Coverage(List.of(), List.of("K1"), List.of(), List.of("K3"), List.of()));
    }

    private KsbResult k1(Evidence... evidence) {
        return results(evidence).get(0);
    }

    private List<KsbResult> results(Evidence... evidence) {
        return scorer.results(List.of(new Pieces(new Findings(Scope.HISTORY, List.of(evidence), Set.of()))));
    }
}
