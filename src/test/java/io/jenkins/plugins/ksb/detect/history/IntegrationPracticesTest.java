package io.jenkins.plugins.ksb.detect.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class IntegrationPracticesTest {

    @Test
    void three_small_young_changes_a_week_are_frequent_integration() {
        assertThat(Told.line("frequent-integration", "#1..15 d0+2 ok ann:src/A.java"))
                .isEqualTo(
                        "SEEN: changes in an active week: 3; files a change touches, in the median: 1; age of a change when integrated, in the median: 60 min; active weeks: 5");
    }

    @Test
    void weeks_without_changes_do_not_count() {
        assertThat(Told.finding("frequent-integration", """
                        #1..6 d0+1 ok ann:src/A.java
                        #7..12 d70+1 ok ann:src/A.java
                        """).figures())
                .containsEntry("per-week", 6.0)
                .containsEntry("active-weeks", 2.0);
    }

    @Test
    void two_changes_a_week_are_too_few() {
        assertThat(Told.finding("frequent-integration", "#1..12 d0+4 ok ann:src/A.java"))
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(HistoryFinding.Verdict.NOT_SEEN))
                .satisfies(finding ->
                        assertThat(finding.missing()).containsExactly("changes in an active week: at least 3"));
    }

    @Test
    void changes_that_lay_about_for_a_week_are_too_old() {
        assertThat(Told.finding("frequent-integration", "#1..15 d0+2 ok ann@7d:src/A.java")
                        .missing())
                .containsExactly("age of a change when integrated, in the median: at most 3 days");
    }

    @Test
    void what_programs_commit_is_no_integration() {
        assertThat(Told.line("frequent-integration", "#1..15 d0+2 ok renovate:package.json"))
                .isEqualTo("TOO_SHORT: changes by people: 0 of 10");
    }

    @Test
    void changes_of_one_week_are_too_short() {
        assertThat(Told.line("frequent-integration", "#1..15 d0+0.5 ok ann:src/A.java"))
                .isEqualTo("TOO_SHORT: days: 7 of 14");
    }

    @Test
    void a_co_author_in_the_trailers_is_pairing() {
        assertThat(Told.line("pairing", """
                #1..3 d0+1 ok ann:src/A.java
                #4..5 d4+1 ok ann:src/A.java(Add it; Co-authored-by: Bob <bob@example.org>)
                """)).isEqualTo("SEEN: changes that name a co-author: 2; share of all: 40 %");
    }

    @Test
    void a_co_author_in_the_subject_is_no_pairing() {
        assertThat(Told.line("pairing", "#1..5 d0+1 ok ann:src/A.java(Add it with bob)"))
                .isEqualTo("NOT_SEEN: changes that name a co-author: 0; share of all: 0 %");
    }

    @Test
    void four_changes_are_too_few_to_speak_of_pairing() {
        assertThat(Told.line("pairing", "#1..4 d0+1 ok ann:src/A.java(Add it; Co-authored-by: Bob <b@example.org>)"))
                .isEqualTo("TOO_SHORT: changes by people: 4 of 5");
    }

    @Test
    void squashed_change_requests_and_reviewers_are_peer_review() {
        assertThat(Told.line("peer-review", """
                #1..3 d0+1 ok ann:src/A.java(Add it #12)
                #4..6 d4+1 ok ann:src/A.java(Add it; Reviewed-by: Bob)
                #7..10 d7+1 ok ann:src/A.java(Merge pull request #12 from ann/add)
                """))
                .isEqualTo("SEEN: share of the changes that were reviewed: 70 %; changes that were reviewed: 7");
    }

    @Test
    void commits_that_a_change_request_has_built_are_reviewed() {
        JobHistory history = Told.reviewed("#1..10 d0+1 ok ann:src/A.java", Set.of("c1.1", "c2.1", "c3.1"));

        assertThat(Told.finding("peer-review", history).figures()).containsEntry("reviewed", 3.0);
    }

    @Test
    void a_green_main_line_may_be_red_for_a_few_hours() {
        assertThat(Told.line("green-main-line", """
                #1..8 d0+2 ok
                #9 d15 red
                #10 d15.5 ok
                #11 d20 ok
                """))
                .isEqualTo(
                        "SEEN: time green: 97.5 %; time until it is green again, in the median: 12 h; times red and green again: 1");
    }

    @Test
    void a_line_that_is_red_over_the_weekend_is_not_soon_restored() {
        assertThat(Told.finding("green-main-line", """
                        #1..8 d0+3 ok
                        #9 d22 unstable
                        #10 d25 ok
                        #11 d40 ok
                        """).missing())
                .containsExactly("time until it is green again, in the median: at most 24 h");
    }

    @Test
    void a_line_that_is_mostly_red_is_not_green() {
        assertThat(Told.finding("green-main-line", """
                        #1 d0 ok
                        #2..12 d1+3 red
                        """).missing()).containsExactly("time green: at least 80 %");
    }

    @Test
    void nine_builds_are_too_few_to_call_a_line_green() {
        assertThat(Told.line("green-main-line", "#1..9 d0+2 ok")).isEqualTo("TOO_SHORT: complete builds: 9 of 10");
    }

    @Test
    void ten_minutes_with_the_queue_are_fast() {
        assertThat(Told.line("fast-feedback", "#1..10 d0+1 ok 8m queue:2m"))
                .isEqualTo(
                        "SEEN: time to the result, in the median: 10 min; time of that in the queue, in the median: 2 min");
    }

    @Test
    void a_long_queue_makes_feedback_slow() {
        assertThat(Told.finding("fast-feedback", "#1..10 d0+1 ok 8m queue:5m").missing())
                .containsExactly("time to the result, in the median: at most 10 min");
    }

    @Test
    void whoever_broke_the_build_mends_it_within_a_day() {
        assertThat(Told.finding("fixed-by-breaker", """
                        #1 d0 ok
                        #2 d1 red ann:src/A.java
                        #3 d1.2 red bob:src/B.java
                        #4 d1.5 ok ann:src/A.java
                        """).shown())
                .containsExactly(new HistoryFinding.Shown(
                        java.util.List.of(2, 4),
                        java.util.List.of("c4.1"),
                        java.util.List.of(),
                        Set.of("ann@example.org")));
    }

    @Test
    void somebody_else_mended_it() {
        assertThat(Told.line("fixed-by-breaker", """
                #1 d0 ok
                #2 d1 red ann:src/A.java
                #3 d1.5 ok bob:src/A.java
                """))
                .isEqualTo(
                        "NOT_SEEN: times mended by those who broke it: 0; share of the times it broke: 0 %; times it broke: 1");
    }

    @Test
    void two_days_are_too_long_to_leave_it_broken() {
        assertThat(Told.finding("fixed-by-breaker", """
                        #1 d0 ok
                        #2 d1 red ann:src/A.java
                        #3 d3.5 ok ann:src/A.java
                        """).verdict()).isEqualTo(HistoryFinding.Verdict.NOT_SEEN);
    }

    @Test
    void where_nothing_broke_there_is_nothing_to_mend() {
        assertThat(Told.line("fixed-by-breaker", "#1..10 d0+1 ok ann:src/A.java"))
                .isEqualTo("NO_OCCASION: there was no occasion");
    }
}
