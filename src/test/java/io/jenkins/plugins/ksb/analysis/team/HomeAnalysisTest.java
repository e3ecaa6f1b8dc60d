package io.jenkins.plugins.ksb.analysis.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.detect.history.BuildLines;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.score.PracticeResult;
import io.jenkins.plugins.ksb.score.Scope;
import io.jenkins.plugins.ksb.score.team.NotScored;
import io.jenkins.plugins.ksb.score.team.PersonProfile;
import io.jenkins.plugins.ksb.score.team.Pipeline;
import io.jenkins.plugins.ksb.score.team.Team;
import io.jenkins.plugins.ksb.score.team.TeamProfile;
import io.jenkins.plugins.ksb.score.team.TeamReport;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HomeAnalysisTest {
    private static final String TESTED = """
            #1..12 d0+2 ok 5m tests:10
              Test $ mvn verify
            """;
    private static final String RED_GREEN = """
            #1 d0 ok tests:1 +A.old
              Test $ mvn verify
            #2 d1 red ann:src/A.java,test/ATest.java tests:2/1 +A.old -A.fresh
              Test ! mvn verify
            #3 d2 ok ann:src/A.java tests:2 +A.old +A.fresh
              Test $ mvn verify
            """;
    private static final long DAY = 86_400_000L;

    @Test
    void a_job_is_a_pipeline_and_so_is_the_main_line_of_a_project() {
        TeamProfile team = new Homes()
                .job("tool", TESTED)
                .branch("shop", "develop", TESTED)
                .branch("shop", "main", TESTED)
                .branch("shop", "PR-1", TESTED)
                .team();

        assertThat(team.pipelines()).extracting(Pipeline::job).containsExactly("shop/main", "tool");
        assertThat(team.pipelines().get(0).builds().branches()).isEqualTo(24);
    }

    @Test
    void a_branch_that_is_asked_for_is_the_main_line() {
        Homes home = new Homes()
                .branch("shop", "main", TESTED)
                .branch("shop", "next", TESTED)
                .branch("bank", "main", TESTED)
                .job("tool", TESTED);
        TeamProfile team = home.team(wanted(Optional.of("next"), OptionalLong.empty()));

        assertThat(team.pipelines()).extracting(Pipeline::job).containsExactly("shop/next", "tool");
        assertThat(team.notScored())
                .extracting(NotScored::job, NotScored::cause)
                .containsExactly(tuple("bank"));
    }

    private static org.assertj.core.groups.Tuple tuple(String job) {
        return org.assertj.core.groups.Tuple.tuple(job, "NO_MAIN_LINE");
    }

    @Test
    void a_job_without_builds_whose_pipeline_cannot_be_read_is_not_analysed() {
        TeamProfile team = new Homes()
                .job("new", "")
                .job("stopped", "#1 d0 aborted")
                .job("tool", TESTED)
                .team();

        assertThat(team.pipelines()).hasSize(1);
        assertThat(team.notScored()).hasSize(2);
        assertThat(team.notScored().get(0).reason()).startsWith("It has no builds; of its definition: ");
        assertThat(team.notScored().get(1).reason()).startsWith("None of its 1 build counts (1 not complete); ");
    }

    @Test
    void parts_of_a_job_are_not_counted_again() {
        TeamProfile team =
                new Homes().job("set", TESTED).part("set/module", "set", TESTED).team();

        assertThat(team.pipelines()).extracting(Pipeline::job).containsExactly("set");
        assertThat(team.pipelines().get(0).builds().all()).isEqualTo(12);
    }

    @Test
    void what_nearly_all_builds_did_is_sustained() {
        Pipeline pipeline = new Homes().job("tool", TESTED).team().pipelines().get(0);

        assertThat(pipeline.scope()).isEqualTo(Scope.HISTORY);
        assertThat(practice(pipeline, "unit-testing").best())
                .satisfies(merit -> assertThat(merit.sustained()).isTrue());
        assertThat(pipeline.builds().window().longEnough()).isTrue();
    }

    @Test
    void a_practice_whose_failure_has_failed_a_build_is_enforced() {
        Pipeline pipeline =
                new Homes().job("tool", RED_GREEN).team().pipelines().get(0);

        assertThat(practice(pipeline, "unit-testing").best())
                .satisfies(merit -> assertThat(merit.enforcement()).isEqualTo(Enforcement.ENFORCED));
    }

    @Test
    void a_history_practice_that_builds_tell_nothing_of_is_neither_seen_nor_missing() {
        Pipeline pipeline = new Homes()
                .job("tool", "#1 d0 ok 5m\n  Test $ mvn verify")
                .team()
                .pipelines()
                .get(0);

        assertThat(practice(pipeline, "frequent-integration").calledFor()).isEqualTo(PracticeResult.CalledFor.OPEN);
        assertThat(practice(pipeline, "green-main-line").status()).isEqualTo(PracticeResult.Status.NOT_APPLICABLE);
        assertThat(pipeline.notes())
                .filteredOn(note -> note.practice().equals("frequent-integration"))
                .allMatch(note -> note.verdict().equals("TOO_SHORT"));
    }

    @Test
    void a_red_green_cycle_on_any_branch_counts_for_the_project() {
        Pipeline pipeline = new Homes()
                .branch("shop", "main", TESTED)
                .branch("shop", "feature", RED_GREEN)
                .team()
                .pipelines()
                .get(0);

        assertThat(practice(pipeline, "red-green-cycle").best())
                .satisfies(merit ->
                        assertThat(merit.evidence().built().orElseThrow().job()).isEqualTo("shop/feature"));
    }

    @Test
    void what_a_branch_tests_does_not_count_for_the_main_line() {
        Pipeline pipeline = new Homes()
                .branch("shop", "main", "#1 d0 ok\n  Build $ mvn package -DskipTests")
                .branch("shop", "feature", TESTED)
                .team()
                .pipelines()
                .get(0);

        assertThat(practice(pipeline, "unit-testing").best()).isNull();
    }

    @Test
    void the_window_before_gives_a_trend_over_what_both_tell() {
        Pipeline pipeline = new Homes().job("tool", """
                        #1..40 d0+1 ok 5m
                          Build $ mvn package -DskipTests
                        #41..80 d40+1 ok 5m tests:10
                          Test $ mvn verify
                        """).team().pipelines().get(0);

        assertThat(pipeline.earlier()).hasValueSatisfying(earlier -> {
            assertThat(earlier.window().first()).isEqualTo(21);
            assertThat(earlier.now().score().percent().orElseThrow())
                    .isGreaterThan(earlier.then().score().percent().orElseThrow());
        });
    }

    @Test
    void the_clock_stands_at_the_end_of_the_latest_completed_build() {
        TeamReport report = new Homes()
                .job("a", "#1 d0 ok 5m\n#2 d9 aborted")
                .job("b", "#7 d3 red 10m")
                .teams(Wanted.EVERYTHING, Team.EVERYBODY);

        assertThat(report.freshness().newest()).hasValueSatisfying(newest -> {
            assertThat(newest.job()).isEqualTo("a");
            assertThat(newest.number()).isEqualTo(2);
        });
    }

    @Test
    void builds_after_the_instant_that_is_asked_for_do_not_count() {
        long instant = BuildLines.START + 5 * DAY;
        Homes home = new Homes().job("tool", TESTED);
        TeamReport report = home.teams(wanted(Optional.empty(), OptionalLong.of(instant)), Team.EVERYBODY);

        Pipeline pipeline = report.teams().get(0).pipelines().get(0);
        assertThat(report.freshness().asOf()).hasValue(instant);
        assertThat(pipeline.builds().complete()).isEqualTo(3);
        assertThat(pipeline.builds().outside()).isEqualTo(9);
    }

    @Test
    void a_job_belongs_to_each_team_whose_patterns_match_it() {
        Team shop = new Team("Shop", List.of("shop", "both"), List.of(), false);
        Team bank = new Team("Bank", List.of("bank/*", "b?th"), List.of(), false);
        TeamReport report = new Homes()
                .branch("shop", "main", TESTED)
                .job("bank/ledger", TESTED)
                .job("both", TESTED)
                .job("nobody", TESTED)
                .teams(Wanted.EVERYTHING, shop, bank);

        assertThat(report.teams().get(0).pipelines()).extracting(Pipeline::job).containsExactly("both", "shop/main");
        assertThat(report.teams().get(1).pipelines()).extracting(Pipeline::job).containsExactly("bank/ledger", "both");
    }

    @Test
    void a_person_has_the_evidence_of_builds_with_their_changes() {
        PersonProfile ann =
                new Homes().job("tool", RED_GREEN).job("other", TESTED).person("ann@example.org");

        assertThat(ann.work()).extracting(PersonProfile.Work::job).containsExactly("tool");
        assertThat(ann.commits()).isEqualTo(2);
        assertThat(ann.commitsWithTests()).isEqualTo(1);
        assertThat(ann.evidence())
                .extracting(piece -> piece.practice())
                .contains("red-green-cycle", "unit-testing")
                .doesNotContain("green-main-line");
        assertThat(ann.evidence())
                .filteredOn(piece -> piece.practice().equals("red-green-cycle"))
                .allSatisfy(piece ->
                        assertThat(ann.commitsOf(piece.built().orElseThrow())).hasSize(1));
    }

    @Test
    void of_somebody_unknown_there_is_nothing() {
        PersonProfile eve = new Homes().job("tool", RED_GREEN).person("eve@example.org");

        assertThat(eve.evidence()).isEmpty();
        assertThat(eve.commits()).isZero();
    }

    private static Wanted wanted(Optional<String> branch, OptionalLong asOf) {
        return new Wanted(branch, OptionalLong.empty(), asOf, Set.of());
    }

    private static PracticeResult practice(Pipeline pipeline, String id) {
        return pipeline.profile().areas().stream()
                .flatMap(area -> area.practices().stream())
                .filter(practice -> practice.practice().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
