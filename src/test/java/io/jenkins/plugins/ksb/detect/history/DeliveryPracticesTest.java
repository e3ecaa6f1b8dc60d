package io.jenkins.plugins.ksb.detect.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryPracticesTest {

    @Test
    void several_deployments_a_day_are_elite() {
        assertThat(Told.line("deployment-frequency", """
                #1..40 d0+0.4 ok ann:src/A.java
                  Production $ helm upgrade shop .
                """)).startsWith("SEEN: deployments a day: 2.6; band: elite");
    }

    @Test
    void two_deployments_are_too_short() {
        assertThat(Told.line("deployment-frequency", """
                #1..2 d0+4 ok
                  Production $ helm upgrade shop .
                #3..10 d10+1 ok
                """)).isEqualTo("TOO_SHORT: deployments: 2 of 3");
    }

    @Test
    void where_nothing_is_deployed_there_is_no_occasion() {
        assertThat(Told.line("deployment-frequency", "#1..30 d0+1 ok")).isEqualTo("NO_OCCASION: there was no occasion");
        assertThat(Told.line("time-to-restore", "#1..10 d0+1 ok\n#11 d20 red\n#12 d21 ok"))
                .isEqualTo("NO_OCCASION: there was no occasion");
    }

    @Test
    void deployments_to_other_environments_do_not_count_beside_production() {
        assertThat(dora("""
                #1 d0 ok
                  Staging $ helm upgrade shop .
                #2 d1 ok
                  Staging $ helm upgrade shop .
                  Production $ helm upgrade shop .
                """)).startsWith("production 1");
    }

    @Test
    void the_last_environment_counts_where_none_is_production() {
        assertThat(dora("""
                #1 d0 ok
                  Deploy dev $ helm upgrade shop .
                #2 d1 ok
                  Deploy dev $ helm upgrade shop .
                  Deploy staging $ helm upgrade shop .
                """)).startsWith("staging 1");
    }

    @Test
    void a_parameter_may_name_the_environment() {
        assertThat(dora("""
                #1 d0 ok TARGET_ENV=prod
                  Deploy $ helm upgrade shop .
                #2 d1 ok TARGET_ENV=test
                  Deploy $ helm upgrade shop .
                """)).startsWith("production 1");
    }

    @Test
    void a_deployment_that_names_no_environment_counts_where_none_does() {
        assertThat(dora("""
                #1 d0 ok
                  Deploy $ helm upgrade shop .
                #2 d1 ok
                """)).startsWith(" 1");
    }

    @Test
    void lead_time_runs_from_the_author_date_to_the_first_deployment_that_holds_the_change() {
        assertThat(Told.line("lead-time", """
                #1 d0 ok ann@1d:src/A.java ann@1d:src/B.java
                #2 d2 ok ann@1d:src/C.java
                #3 d3 ok ann@1d:src/D.java ann@1d:src/E.java
                  Production $ helm upgrade shop .
                #4 d9 ok
                  Production $ helm upgrade shop .
                """))
                .isEqualTo("SEEN: time from change to production, in the median: 2 days; band: high");
    }

    @Test
    void a_failed_deployment_brings_no_change_to_production() {
        assertThat(Told.history("""
                        #1 d0 ok ann@1d:src/A.java
                        #2 d1 red
                          Production ! helm upgrade shop .
                        #3 d2 ok
                          Production $ helm upgrade shop .
                        """).dora().leadTime().value().orElseThrow()).isBetween(72.0, 72.1);
    }

    @Test
    void a_deployment_that_failed_is_a_failed_change() {
        assertThat(dora("""
                #1..3 d0+3 ok
                  Production $ helm upgrade shop .
                #4 d10 red
                  Production ! helm upgrade shop .
                """)).isEqualTo("production 3 deployed, 0.25 of 4 failed");
    }

    @Test
    void a_deployment_that_is_rolled_back_is_a_failed_change() {
        assertThat(dora("""
                #1..3 d0+3 ok ann:src/A.java
                  Production $ helm upgrade shop .
                #4 d6.1 ok
                  Production $ helm rollback shop
                """)).isEqualTo("production 4 deployed, 0.25 of 4 failed");
    }

    @Test
    void an_older_revision_that_comes_back_is_a_rollback() {
        assertThat(dora("""
                #1 d0 ok rev:one
                  Production $ helm upgrade shop .
                #2 d3 ok rev:two
                  Production $ helm upgrade shop .
                #3 d4 ok rev:one
                  Production $ helm upgrade shop .
                """)).isEqualTo("production 3 deployed, 0.3333333333333333 of 3 failed");
    }

    @Test
    void an_upgrade_that_would_roll_back_by_itself_is_a_deployment() {
        assertThat(dora("""
                #1..4 d0+3 ok
                  Production $ helm upgrade --atomic shop .
                """)).isEqualTo("production 4 deployed, 0.0 of 4 failed");
    }

    @Test
    void a_hotfix_within_a_day_makes_the_change_before_a_failed_one() {
        assertThat(dora("""
                #1 d0 ok ann:src/A.java
                  Production $ helm upgrade shop .
                #2 d0.5 ok ann:src/A.java(Hotfix: sum again)
                  Production $ helm upgrade shop .
                """)).isEqualTo("production 2 deployed, 0.5 of 2 failed");
    }

    @Test
    void a_hotfix_two_days_later_belongs_to_something_else() {
        assertThat(dora("""
                #1 d0 ok ann:src/A.java
                  Production $ helm upgrade shop .
                #2 d2 ok ann:src/A.java(Hotfix: sum again)
                  Production $ helm upgrade shop .
                """)).isEqualTo("production 2 deployed, 0.0 of 2 failed");
    }

    @Test
    void restoring_takes_from_the_end_of_the_red_build_to_the_end_of_the_green_one() {
        assertThat(Told.line("time-to-restore", """
                #1 d0 ok
                  Production $ helm upgrade shop .
                #2 d1 red
                #3 d1.25 ok
                """))
                .isEqualTo("SEEN: time to restore, in the median: 6 h; band: high");
    }

    @Test
    void a_failed_deployment_in_a_good_build_is_restored_by_the_next_good_deployment() {
        assertThat(Told.history("""
                        #1 d0 ok
                          Production ! helm upgrade shop .
                        #2 d1 ok
                        #3 d2 ok
                          Production $ helm upgrade shop .
                        """).dora().timeToRestore().value()).hasValue(48.0);
    }

    @Test
    void a_gate_that_failed_the_build_and_was_cleared_by_a_change_worked() {
        assertThat(Told.finding("gate-worked", """
                        #1 d0 red
                          Scan ! trivy image --exit-code 1 shop
                        #2 d1 red ann:pom.xml
                          Scan ! trivy image --exit-code 1 shop
                        #3 d2 ok ann:pom.xml
                          Scan $ trivy image --exit-code 1 shop
                        """).shown())
                .hasToString(
                        "[Shown[builds=[1, 3], commits=[c2.1, c3.1], subjects=[container-scanning/trivy-image], people=[ann@example.org]]]");
    }

    @Test
    void a_gate_that_passes_without_a_change_only_hiccupped() {
        assertThat(Told.line("gate-worked", """
                #1 d0 red
                  Scan ! trivy image --exit-code 1 shop
                #2 d1 ok
                  Scan $ trivy image --exit-code 1 shop
                """))
                .isEqualTo("NOT_SEEN: failures cleared by a change: 0; failures of gates: 1");
    }

    @Test
    void a_stored_verdict_of_a_gate_counts_as_well() {
        assertThat(Told.line("gate-worked", """
                #1 d0 unstable quality-gate=0
                #2 d1 ok ann:src/A.java quality-gate=1
                """))
                .isEqualTo("SEEN: failures cleared by a change: 1; failures of gates: 1");
    }

    @Test
    void where_no_gate_failed_there_is_no_occasion() {
        assertThat(Told.line("gate-worked", """
                #1 d0 ok
                  Scan $ trivy image --exit-code 1 shop
                """)).isEqualTo("NO_OCCASION: there was no occasion");
    }

    @Test
    void bands_are_those_of_one_report_and_fall_from_elite_to_low() {
        DoraBands bands = DoraBands.shipped();

        assertThat(bands.report().year()).isEqualTo(2023);
        assertThat(bands.bands().keySet())
                .containsExactly("deployment-frequency", "lead-time", "change-failure-rate", "time-to-restore");
        assertThat(bands.bands().values())
                .allSatisfy(levels -> assertThat(
                                levels.stream().map(DoraBands.Band::name).collect(Collectors.joining(" ")))
                        .isEqualTo("elite high medium low"));
    }

    @ParameterizedTest
    @CsvSource({
        "deployment-frequency, 3, elite",
        "deployment-frequency, 1, high",
        "deployment-frequency, 0.1, medium",
        "deployment-frequency, 0.01, low",
        "lead-time, 23, elite",
        "lead-time, 24, high",
        "lead-time, 169, medium",
        "lead-time, 1000, low",
        "change-failure-rate, 0.05, elite",
        "change-failure-rate, 0.06, high",
        "change-failure-rate, 0.15, medium",
        "change-failure-rate, 0.5, low",
        "time-to-restore, 0.5, elite",
        "time-to-restore, 1, high",
        "time-to-restore, 24, medium",
        "time-to-restore, 169, low",
    })
    void each_figure_falls_into_the_best_band_that_it_reaches(String figure, double value, String band) {
        assertThat(DoraBands.shipped().band(figure, OptionalDouble.of(value))).hasValue(band);
    }

    private static String dora(String builds) {
        DoraFigures dora = Told.history(builds).dora();
        return dora.environment() + " " + dora.deploymentFrequency().of() + " deployed, "
                + dora.changeFailureRate().value().orElse(-1) + " of "
                + dora.changeFailureRate().of() + " failed";
    }
}
