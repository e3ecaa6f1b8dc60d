package io.jenkins.plugins.ksb.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.detect.history.BuildLines;
import io.jenkins.plugins.ksb.detect.history.JobHistory;
import io.jenkins.plugins.ksb.detect.history.PracticeUse;
import io.jenkins.plugins.ksb.detect.history.Question;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.History;
import io.jenkins.plugins.ksb.parse.DefinitionParser;
import io.jenkins.plugins.ksb.parse.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryAnalysisTest {
    private static final long LATER = BuildLines.START + 1_000L * 86_400_000L;
    private static final HistoryAnalysis ANALYSIS =
            new HistoryAnalysis(RulePacks.builtIn(), new DefinitionParser(Limits.DEFAULT));

    @Test
    void a_practice_of_nearly_all_builds_is_sustained() {
        assertThat(analyze(tested(10, 2)).sustained()).contains("unit-testing");
    }

    @Test
    void nine_builds_sustain_nothing() {
        assertThat(analyze(tested(9, 2)).sustained()).isEmpty();
    }

    @Test
    void ten_builds_within_two_weeks_sustain_nothing() {
        assertThat(analyze(tested(10, 1)).sustained()).isEmpty();
    }

    @Test
    void a_practice_that_every_fourth_build_leaves_out_is_not_sustained() {
        String builds = tested(12, 2).replaceAll("(#(4|8|12) .*)\n.*\n", "$1\n");

        assertThat(analyze(builds).uses())
                .filteredOn(use -> use.practice().equals("unit-testing"))
                .extracting(PracticeUse::builds, PracticeUse::of, PracticeUse::sustained)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(9, 12, false));
    }

    @Test
    void the_window_reaches_back_until_it_spans_two_weeks() {
        JobHistory history = analyze(tested(100, 0.25));

        assertThat(history.window().builds()).isEqualTo(57);
        assertThat(history.window().days()).isEqualTo(14);
        assertThat(history.before()).isEmpty();
    }

    @Test
    void the_window_before_has_as_many_builds() {
        JobHistory history = analyze(tested(70, 1));

        assertThat(history.window().firstBuild()).isEqualTo(41);
        assertThat(history.before())
                .hasValueSatisfying(
                        before -> assertThat(before.window().firstBuild()).isEqualTo(11));
    }

    @Test
    void builds_outside_of_the_time_asked_for_do_not_count() {
        Question question = new Question(
                true,
                OptionalLong.of(BuildLines.START + 10 * 86_400_000L),
                BuildLines.START + 20 * 86_400_000L,
                Set.of(),
                Set.of());

        JobHistory history = ANALYSIS.analyze(history(tested(40, 1)), question);

        assertThat(history.counts().complete()).isEqualTo(11);
        assertThat(history.counts().outside()).isEqualTo(29);
    }

    @Test
    void evidence_is_that_of_the_latest_build_with_the_best_grade() {
        assertThat(evidence(analyze("""
                #1 d0 ok
                  Test $ mvn test
                #2 d1 ok tests:4
                  Test $ mvn test
                #3 d2 ok
                  Test $ mvn test
                """), "unit-testing"))
                .extracting(HistoryAnalysisTest::told)
                .containsExactly("PROVED UNKNOWN #2");
    }

    @Test
    void a_practice_whose_failure_has_failed_a_build_is_enforced() {
        JobHistory history = analyze("""
                #1 d0 red
                  Test ! mvn test
                #2 d1 ok
                  Test $ mvn test
                """);

        assertThat(history.enforced()).containsEntry("unit-testing", 1);
        assertThat(evidence(history, "unit-testing"))
                .extracting(HistoryAnalysisTest::told)
                .containsExactly("EXECUTED ENFORCED #2");
    }

    @Test
    void failed_tests_that_left_the_build_green_are_advisory() {
        assertThat(evidence(analyze("""
                #1 d0 ok tests:10/1
                  Test $ mvn test
                """), "unit-testing"))
                .extracting(HistoryAnalysisTest::told)
                .containsExactly("PROVED ADVISORY #1");
    }

    @Test
    void the_script_that_the_build_ran_tells_what_failures_do() {
        List<BuildRecord> builds = BuildLines.builds("""
                #1 d0 ok
                  Test $ mvn test
                """);
        BuildRecord build = builds.get(0);
        BuildRecord scripted = new BuildRecord(
                build.build(), Optional.of("node { stage('Test') { sh 'mvn test' } }"), build.steps(), build.cases());

        JobHistory history =
                ANALYSIS.analyze(new History(BuildLines.JOB, List.of(scripted), List.of()), Question.of(true, LATER));

        assertThat(evidence(history, "unit-testing"))
                .extracting(HistoryAnalysisTest::told)
                .containsExactly("EXECUTED ENFORCED #1");
        assertThat(history.declared()).isPresent();
    }

    @Test
    void changes_of_an_aborted_build_come_with_the_next_complete_one() {
        JobHistory history = analyze("""
                #1 d0 aborted ann:src/A.java
                #2 d1 ok
                  Test $ mvn test
                """);

        assertThat(history.counts().incomplete()).isEqualTo(1);
        assertThat(history.findings())
                .filteredOn(finding -> finding.practice().id().equals("frequent-integration"))
                .allMatch(finding -> finding.counts().get("changes") == 1);
    }

    @Test
    void of_one_person_only_builds_with_their_changes_count() {
        Question question = new Question(true, OptionalLong.empty(), LATER, Set.of(), Set.of("ann@example.org"));

        JobHistory history = ANALYSIS.analyze(history("""
                        #1 d0 ok ann:src/A.java
                          Test $ mvn test
                        #2 d1 ok bob:src/B.java tests:10
                          Test $ mvn test
                        """), question);

        assertThat(evidence(history, "unit-testing"))
                .extracting(HistoryAnalysisTest::told)
                .containsExactly("EXECUTED UNKNOWN #1");
    }

    private static String tested(int builds, double days) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < builds; i++) {
            lines.add("#" + (i + 1) + " d" + i * days + " ok\n  Test $ mvn test\n");
        }
        return String.join("", lines);
    }

    private static JobHistory analyze(String builds) {
        return ANALYSIS.analyze(history(builds), Question.of(true, LATER));
    }

    private static History history(String builds) {
        return new History(BuildLines.JOB, BuildLines.builds(builds), List.of());
    }

    private static List<Evidence> evidence(JobHistory history, String practice) {
        return history.evidence().stream()
                .filter(piece -> piece.practice().equals(practice))
                .toList();
    }

    private static String told(Evidence piece) {
        return piece.grade() + " " + piece.enforcement() + " #"
                + piece.built().orElseThrow().number();
    }
}
