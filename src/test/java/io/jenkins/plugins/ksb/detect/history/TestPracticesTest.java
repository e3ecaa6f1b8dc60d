package io.jenkins.plugins.ksb.detect.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestPracticesTest {

    @Test
    void a_test_that_appears_failing_and_passes_after_a_change_is_a_cycle() {
        HistoryFinding finding = Told.finding("red-green-cycle", """
                #1 d0 ok +Cart.adds
                #2 d1 red ann:test/CartTest.java +Cart.adds -Cart.removes
                #3 d2 ok ann:src/Cart.java +Cart.adds +Cart.removes
                """);

        assertThat(finding.words())
                .isEqualTo(
                        "new tests that went from red to green: 1; share of all new tests: 100 %; new tests: 1; authors: 1");
        assertThat(finding.shown())
                .hasToString(
                        "[Shown[builds=[2, 3], commits=[c2.1, c3.1], subjects=[Cart.removes], people=[ann@example.org]]]");
    }

    @Test
    void it_may_take_a_few_builds() {
        assertThat(cycles("""
                #1 d0 ok +Cart.adds
                #2 d1 red ann:test/CartTest.java +Cart.adds -Cart.removes
                #3..6 d2+1 red ann:src/Cart.java +Cart.adds -Cart.removes
                #7 d7 ok ann:src/Cart.java +Cart.adds +Cart.removes
                """)).isEqualTo(1);
    }

    @Test
    void more_than_a_few_builds_are_a_broken_test() {
        assertThat(cycles("""
                #1 d0 ok +Cart.adds
                #2 d1 red ann:test/CartTest.java +Cart.adds -Cart.removes
                #3..7 d2+1 red ann:src/Cart.java +Cart.adds -Cart.removes
                #8 d8 ok ann:src/Cart.java +Cart.adds +Cart.removes
                """)).isZero();
    }

    @Test
    void a_test_that_was_there_before_is_not_new() {
        assertThat(cycles("""
                #1 d0 ok +Cart.adds
                #2 d1 red ann:src/Cart.java -Cart.adds
                #3 d2 ok ann:src/Cart.java +Cart.adds
                """)).isZero();
    }

    @Test
    void nobody_knows_which_tests_of_the_first_report_are_new() {
        assertThat(cycles("""
                #1 d0 red ann:src/Cart.java -Cart.adds
                #2 d1 ok ann:src/Cart.java +Cart.adds
                #3 d2 ok +Cart.adds
                """)).isZero();
    }

    @Test
    void a_test_that_passes_without_a_change_is_flaky_and_no_cycle() {
        String builds = """
                #1 d0 ok +Cart.adds
                #2 d1 red ann:test/CartTest.java +Cart.adds -Cart.removes
                #3 d2 ok +Cart.adds +Cart.removes
                """;

        assertThat(cycles(builds)).isZero();
        assertThat(Told.line("flaky-tests", builds))
                .isEqualTo("SEEN: tests that turned over without a change: 1; times that they did: 1");
    }

    @Test
    void a_test_that_turns_over_later_takes_its_cycle_back() {
        assertThat(cycles("""
                #1 d0 ok +Cart.adds
                #2 d1 red ann:test/CartTest.java +Cart.adds -Cart.removes
                #3 d2 ok ann:src/Cart.java +Cart.adds +Cart.removes
                #4 d3 red +Cart.adds -Cart.removes
                """)).isZero();
    }

    @Test
    void a_test_that_was_mended_itself_makes_no_cycle() {
        assertThat(cycles("""
                #1 d0 ok +Cart.adds
                #2 d1 red ann:test/CartTest.java +Cart.adds -Cart.removes
                #3 d2 ok ann:test/CartTest.java +Cart.adds +Cart.removes
                """)).isZero();
    }

    @Test
    void a_renamed_suite_brings_no_new_tests() {
        assertThat(cycles("""
                #1 d0 ok +shop.Cart.adds +shop.Cart.removes
                #2 d1 red ann:src/Cart.java -basket.Cart.adds +basket.Cart.removes
                #3 d2 ok ann:src/Cart.java +basket.Cart.adds +basket.Cart.removes
                """)).isZero();
    }

    @Test
    void a_renamed_test_is_not_new() {
        assertThat(cycles("""
                #1 d0 ok +Cart.adds +Cart.removes
                #2 d1 red ann:src/Cart.java +Cart.adds -Cart.takesOut
                #3 d2 ok ann:src/Cart.java +Cart.adds +Cart.takesOut
                """)).isZero();
    }

    @Test
    void cases_of_a_parameterised_test_are_one_test() {
        HistoryFinding finding = Told.finding("red-green-cycle", """
                #1 d0 ok +Cart.adds
                #2 d1 red ann:test/CartTest.java +Cart.adds -Cart.sums[1] -Cart.sums[2] +Cart.sums[3]
                #3 d2 red ann:src/Cart.java +Cart.adds +Cart.sums[1] -Cart.sums[2] +Cart.sums[3]
                #4 d3 ok ann:src/Cart.java +Cart.adds +Cart.sums[1] +Cart.sums[2] +Cart.sums[3] +Cart.sums[4]
                """);

        assertThat(finding.shown()).singleElement().satisfies(shown -> {
            assertThat(shown.subjects()).containsExactly("Cart.sums");
            assertThat(shown.builds()).containsExactly(2, 4);
        });
    }

    @Test
    void a_new_case_of_a_parameterised_test_is_no_new_test() {
        assertThat(cycles("""
                #1 d0 ok +Cart.sums[1]
                #2 d1 red ann:test/CartTest.java +Cart.sums[1] -Cart.sums[2]
                #3 d2 ok ann:src/Cart.java +Cart.sums[1] +Cart.sums[2]
                """)).isZero();
    }

    @Test
    void a_whole_suite_that_appears_failing_was_taken_over() {
        StringBuilder red = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            red.append(" -Basket.case").append((char) ('a' + i));
        }

        assertThat(cycles("#1 d0 ok +Cart.adds\n#2 d1 red ann:src/A.java +Cart.adds" + red
                        + "\n#3 d2 ok ann:src/A.java +Cart.adds"
                        + red.toString().replace('-', '+') + "\n"))
                .isZero();
    }

    @Test
    void builds_without_tests_in_between_do_not_hide_a_cycle() {
        assertThat(cycles("""
                #1 d0 ok +Cart.adds
                #2 d1 red ann:test/CartTest.java +Cart.adds -Cart.removes
                #3 d1.5 red ann:src/Cart.java
                #4 d2 ok +Cart.adds +Cart.removes
                """)).isEqualTo(1);
    }

    @Test
    void two_reports_are_too_short_for_a_cycle_to_count() {
        assertThat(Told.line("red-green-cycle", "#1..2 d0+1 ok +Cart.adds"))
                .isEqualTo("TOO_SHORT: builds with test results: 2 of 3");
    }

    @Test
    void without_test_results_nothing_is_known() {
        assertThat(Told.line("red-green-cycle", "#1..20 d0+1 ok"))
                .isEqualTo("UNKNOWN: the builds do not hold what it takes");
    }

    @Test
    void an_environment_that_broke_down_makes_no_test_flaky() {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            cases.append(" +Cart.case").append((char) ('a' + i));
        }

        assertThat(Told.line(
                        "flaky-tests",
                        "#1..3 d0+1 ok" + cases + "\n#4 d4 red"
                                + cases.toString().replace('+', '-')))
                .startsWith("NOT_SEEN");
    }

    @Test
    void a_test_that_turns_over_with_a_change_is_not_flaky() {
        assertThat(Told.line("flaky-tests", """
                #1..2 d0+1 ok +Cart.adds
                #3 d2 red ann:src/Cart.java -Cart.adds
                """))
                .isEqualTo("NOT_SEEN: tests that turned over without a change: 0; times that they did: 0");
    }

    @Test
    void most_changes_to_code_come_with_tests() {
        assertThat(Told.line("tests-with-changes", """
                #1..6 d0+1 ok ann:src/Cart.java,test/CartTest.java
                #7..10 d6+1 ok ann:src/Cart.java
                #11 d20 ok ann:README.md
                """))
                .isEqualTo("SEEN: share of the changes to code that come with tests: 60 %; changes with tests: 6");
    }

    @Test
    void tests_may_come_in_a_commit_of_their_own_by_the_same_author() {
        assertThat(Told.finding("tests-with-changes", """
                        #1..6 d0+1 ok ann:src/Cart.java ann:test/CartTest.java
                        #7..10 d6+1 ok ann:src/Cart.java bob:test/CartTest.java
                        """).figures()).containsEntry("accompanied", 6.0);
    }

    @Test
    void code_without_tests_is_not_enough() {
        assertThat(Told.finding("tests-with-changes", "#1..10 d0+1 ok ann:src/Cart.java")
                        .missing())
                .containsExactly("share of the changes to code that come with tests: at least 50 %");
    }

    @Test
    void languages_with_tests_inside_tell_nothing() {
        assertThat(Told.line("tests-with-changes", "#1..20 d0+1 ok ann:src/cart.rs"))
                .isEqualTo("TOO_SHORT: changes to product code: 0 of 10");
    }

    @Test
    void a_suite_that_gets_larger_and_stays_green_grows() {
        assertThat(Told.line("growing-test-suite", """
                #1..5 d0+1 ok tests:10
                #6..10 d5+1 ok tests:14
                """))
                .isEqualTo(
                        "SEEN: more tests than at the beginning: 4; change of the share that passes: 0 %; tests: 14");
    }

    @Test
    void a_suite_that_grows_and_fails_does_not_count() {
        assertThat(Told.finding("growing-test-suite", """
                        #1..5 d0+1 ok tests:10
                        #6..10 d5+1 unstable tests:14/2
                        """).missing())
                .containsExactly("change of the share that passes: at least -1 %");
    }

    @Test
    void one_large_report_makes_no_growth() {
        assertThat(Told.line("growing-test-suite", """
                #1..5 d0+1 ok tests:10
                #6 d5 ok tests:40
                #7..10 d6+1 ok tests:10
                """)).startsWith("NOT_SEEN: more tests than at the beginning: 0");
    }

    @Test
    void coverage_that_holds_is_a_trend() {
        assertThat(Told.line("coverage-trend", """
                #1..5 d0+1 ok line-coverage=0.8
                #6..10 d5+1 ok line-coverage=0.797
                """))
                .isEqualTo("SEEN: change of coverage: -0.3 %; coverage at the end: 79.7 %");
    }

    @Test
    void coverage_that_falls_is_none() {
        assertThat(Told.line("coverage-trend", """
                #1..5 d0+1 ok line-coverage=0.8
                #6..10 d5+1 ok line-coverage=0.75
                """)).startsWith("NOT_SEEN");
    }

    @Test
    void four_figures_make_no_trend() {
        assertThat(Told.line("coverage-trend", "#1..4 d0+1 ok line-coverage=0.8"))
                .isEqualTo("TOO_SHORT: builds with coverage figures: 4 of 5");
    }

    @Test
    void small_refactorings_leave_the_tests_alone_and_green() {
        assertThat(Told.line("small-refactorings", """
                #1 d0 ok tests:10
                #2 d1 ok ann:src/Cart.java(Extract the sum) tests:10
                #3 d2 ok ann:src/Cart.java(refactor: rename the sum) tests:10
                """)).isEqualTo("SEEN: small refactorings: 2");
    }

    @Test
    void a_refactoring_that_breaks_touches_or_drops_tests_is_none() {
        assertThat(Told.line("small-refactorings", """
                #1 d0 ok tests:10
                #2 d1 unstable ann:src/Cart.java(Extract the sum) tests:10/1
                #3 d2 ok ann:src/Cart.java,test/CartTest.java(Rename the sum) tests:10
                #4 d3 ok ann:src/Cart.java(Inline the sum) tests:9
                #5 d4 ok ann:src/Cart.java(Add the sum) tests:9
                """)).isEqualTo("NOT_SEEN: small refactorings: 0");
    }

    private static double cycles(String builds) {
        return Told.finding("red-green-cycle", builds).figures().get("cycles");
    }
}
