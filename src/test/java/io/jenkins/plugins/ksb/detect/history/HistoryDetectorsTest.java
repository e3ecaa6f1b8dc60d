package io.jenkins.plugins.ksb.detect.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.detect.RulePacks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every history practice. */
class HistoryDetectorsTest {
    /** Builds in which everything happens: all practices have something to count. */
    private static final String RICH = """
            #1..14 d0+1 ok 5m queue:1m ann@0.5d:src/A.java,test/ATest.java(Add; Co-authored-by: Bob <b@example.org>) tests:10 line-coverage=0.8
              Production $ helm upgrade shop .
            #15 d15 red ann:src/B.java(Refactor it #3) tests:10/1 quality-gate=0
            #16 d15.5 ok ann:src/B.java(Hotfix it) tests:10 quality-gate=1
              Production $ helm upgrade shop .
            #17..40 d16+1 ok bob@0.5d:src/A.java,test/ATest.java(Merge pull request #1) tests:12 line-coverage=0.9 +A.b
              Production $ helm upgrade shop .
            """;

    static List<HistoryPractice> practices() {
        return HistoryPractice.builtIn();
    }

    @ParameterizedTest
    @MethodSource("practices")
    void counts_and_figures_bear_the_names_that_the_practice_gives_them(HistoryPractice practice) {
        HistoryFinding finding = Told.finding(practice.id(), RICH);

        assertThat(practice.figures().keySet()).containsAll(finding.figures().keySet());
        if (finding.verdict() == HistoryFinding.Verdict.SEEN || finding.verdict() == HistoryFinding.Verdict.NOT_SEEN) {
            assertThat(finding.counts().keySet()).containsAll(practice.needs().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("practices")
    void nothing_is_said_of_no_builds(HistoryPractice practice) {
        HistoryFinding finding = Told.finding(practice.id(), Told.history(List.of()));

        assertThat(finding.verdict()).isNotIn(HistoryFinding.Verdict.SEEN, HistoryFinding.Verdict.NOT_SEEN);
    }

    @Test
    void each_rule_about_results_names_practices_that_there_are() {
        Set<String> known = RulePacks.builtIn().packs().stream()
                .map(pack -> pack.practice())
                .collect(Collectors.toCollection(HashSet::new));
        ResultRules rules = ResultRules.shipped();

        assertThat(rules.results()).allSatisfy(rule -> assertThat(known).containsAll(rule.practices()));
        assertThat(known).containsAll(rules.gates()).containsAll(rules.guards()).containsAll(rules.deeds());
        assertThat(known).containsAll(DoraBands.shipped().counting().deployments());
    }

    @Test
    void evidence_of_practices_is_that_of_the_job_and_its_builds() {
        JobHistory history = Told.history(RICH);

        assertThat(history.evidence())
                .filteredOn(piece -> piece.rule().endsWith("/history"))
                .extracting(piece -> piece.practice())
                .contains("frequent-integration", "growing-test-suite", "gate-worked", "deployment-frequency")
                .doesNotContain("flaky-tests");
        assertThat(history.evidence())
                .allSatisfy(
                        piece -> assertThat(piece.built().orElseThrow().job()).isEqualTo("shop"));
    }

    @Test
    void a_practice_that_is_seen_in_two_windows_is_sustained() {
        assertThat(Told.history("#1..60 d0+1 ok 5m").sustained()).contains("fast-feedback", "green-main-line");
        assertThat(Told.history("#1..45 d0+1 ok 5m").sustained()).isEmpty();
    }

    @Test
    void of_one_person_there_is_only_what_they_did() {
        List<String> bob = personal("bob@example.org");

        assertThat(bob).contains("frequent-integration", "peer-review").doesNotContain("gate-worked", "pairing");
        assertThat(bob).doesNotContain("green-main-line", "deployment-frequency", "growing-test-suite");
        assertThat(personal("ann@example.org")).contains("gate-worked", "pairing");
        assertThat(personal("eve@example.org")).isEmpty();
    }

    @Test
    void a_branch_that_is_no_main_line_shows_practices_of_all_branches_alone() {
        List<String> practices = Told.ofBranch(RICH).findings().stream()
                .map(finding -> finding.practice().id())
                .toList();

        assertThat(practices).containsExactly("red-green-cycle", "flaky-tests", "pairing", "gate-worked");
    }

    private static List<String> personal(String address) {
        return Told.of(address, RICH).evidence().stream()
                .filter(piece -> piece.rule().endsWith("/history"))
                .map(piece -> piece.practice())
                .distinct()
                .toList();
    }
}
