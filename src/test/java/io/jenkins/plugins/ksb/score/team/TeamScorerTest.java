package io.jenkins.plugins.ksb.score.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.score.Coverage;
import io.jenkins.plugins.ksb.score.Scope;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TeamScorerTest {
    @Test
    void a_team_is_at_a_level_once_half_of_its_pipelines_are() {
        assertThat(level("a: build proved, test proved\nb: build executed")).isEqualTo("2 of [0, 1, 1]");
        assertThat(level("a: build proved, test proved\nb: build executed\nc: build executed"))
                .isEqualTo("1 of [0, 2, 1]");
    }

    @Test
    void a_pipeline_that_is_not_analysed_reaches_no_level() {
        assertThat(level("a: build proved, test proved\nb: build executed", "torn"))
                .isEqualTo("1 of [0, 1, 1] and 1");
        assertThat(level("a: build proved, test proved", "torn", "gone")).isEqualTo("0 of [0, 0, 1] and 2");
    }

    @Test
    void a_pipeline_of_which_an_area_expects_nothing_does_not_count_there() {
        TeamProfile team = Teams.of("a: build proved, test proved\nb: deploy proved, check proved");

        assertThat(team.areas().get(1).reach()).containsExactly(0, 0, 1);
        assertThat(team.areas().get(1).level().orElseThrow().level()).isEqualTo(2);
    }

    @Test
    void an_area_in_which_nothing_is_expected_has_no_level() {
        assertThat(Teams.of("a: build proved").areas().get(1).level()).isEmpty();
        assertThat(Teams.of("a: build proved").areas().get(1).next()).isEmpty();
    }

    @Test
    void a_definition_alone_is_laid_down_at_most() {
        assertThat(level("a: build declared, test declared")).isEqualTo("1 of [0, 1, 0]");
    }

    @Test
    void the_next_level_names_the_nearest_pipeline_and_its_largest_steps() {
        assertThat(next("a: build proved\nb: build executed\nc: build proved, test proved"))
                .isEqualTo("2 needs 1: a[ADD test]");
        assertThat(next("a: build executed\nb: test executed, build declared")).isEqualTo("2 needs 1: b[PROVE test]");
        assertThat(next("a: build advisory")).isEqualTo("2 needs 1: a[ADD test, ENFORCE build]");
        assertThat(next("a: build advisory, test advisory")).isEqualTo("2 needs 1: a[ENFORCE build]");
    }

    @Test
    void what_is_proved_in_all_builds_has_no_next_step() {
        assertThat(next("a: build sustained, test sustained")).isEqualTo("nothing above");
    }

    @Test
    void trend_counts_pipelines_and_averages_nothing() {
        TeamProfile team = new TeamScorer(Teams.SCORER, Teams.MODEL)
                .score(
                        Team.EVERYBODY,
                        List.of(
                                Teams.pipeline("up: build proved", "up: build executed"),
                                Teams.pipeline("down: test executed", "down: test proved"),
                                Teams.pipeline("same: test executed", "same: test executed"),
                                Teams.pipeline("new: test executed")),
                        List.of());

        assertThat(team.areas().get(0).trend()).isEqualTo(new TeamArea.Trend(1, 1, 1));
    }

    @Test
    void ksbs_are_supported_by_all_pipelines_together() {
        Coverage coverage = Teams.of("a: build proved\nb: test executed").coverage();

        assertThat(coverage.supported()).containsExactly("K1", "K2");
        assertThat(coverage.linkOnly()).containsExactly("K3");
    }

    @Test
    void gaps_that_support_new_ksbs_come_first() {
        assertThat(gaps("a: build proved, deploy proved\nb: build executed"))
                .containsExactly("ADD test [a, b] +[K2]", "ADD check [a] +[K2]");
    }

    @Test
    void a_gap_raises_nothing_that_another_pipeline_supports_already() {
        assertThat(gaps("a: build proved\nb: test proved")).containsExactly("ADD test [a] +[]", "ADD build [b] +[]");
    }

    @Test
    void what_is_ignored_is_a_gap_of_its_own() {
        assertThat(gaps("a: build advisory, test proved")).containsExactly("ENFORCE build [a] +[]");
    }

    @Test
    void points_of_definitions_are_never_added_to_those_of_builds() {
        TeamProfile team = Teams.of("a: build declared\nb: build proved");

        assertThat(team.gaps().get(0).jobs()).containsExactly("a", "b");
        assertThat(team.gaps().get(0).gain())
                .isEqualTo(Teams.of("b: build proved").gaps().get(0).gain());
        assertThat(team.count(Scope.DEFINITION)).isEqualTo(1);
    }

    private static String level(String pipelines, String... notScored) {
        TeamArea area = Teams.of(pipelines, notScored).areas().get(0);
        return area.level().orElseThrow().level() + " of " + area.reach()
                + (area.unknown() == 0 ? "" : " and " + area.unknown());
    }

    private static String next(String pipelines) {
        return Teams.of(pipelines)
                .areas()
                .get(0)
                .next()
                .map(TeamScorerTest::words)
                .orElse("nothing above");
    }

    private static String words(TeamArea.Next next) {
        return next.level().level() + " needs " + next.pipelines() + ": "
                + next.lifts().stream()
                        .map(lift -> lift.job()
                                + lift.steps().stream()
                                        .map(step -> step.move() + " " + step.practice())
                                        .toList())
                        .collect(Collectors.joining(" "));
    }

    private static List<String> gaps(String pipelines) {
        return Teams.of(pipelines).gaps().stream()
                .map(gap -> gap.kind() + " " + gap.practice() + " " + gap.jobs() + " +" + gap.raises())
                .toList();
    }
}
