package io.jenkins.plugins.ksb.detect.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.Job;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuildDetectorTest {
    private static final BuildDetector DETECTOR = new BuildDetector(RulePacks.builtIn(), ResultRules.shipped());

    @Test
    void a_step_that_ran_is_executed_by_the_rules_for_definitions() {
        assertThat(seen("""
                #7 d0 ok
                  Build $ mvn package
                """)).contains("unit-testing executed unknown [Build] mvn package");
    }

    @Test
    void a_test_report_proves_the_tests_that_ran() {
        assertThat(seen("""
                #7 d0 ok tests:40
                  Build $ mvn test
                  Build $ [junit testResults=*.xml]
                """))
                .contains(
                        "unit-testing proved unknown [Build] mvn test",
                        "test-reporting proved not_applicable [Build] junit testResults: *.xml");
    }

    @Test
    void a_test_report_alone_is_weak_evidence_of_tests() {
        assertThat(pieces("#7 d0 ok tests:40"))
                .extracting(piece -> piece.rule() + " " + piece.confidence())
                .contains("unit-testing/recorded-tests LOW", "test-reporting/published-tests HIGH");
    }

    @Test
    void a_report_without_any_test_proves_nothing() {
        assertThat(seen("#7 d0 ok tests:0")).isEmpty();
    }

    @Test
    void a_report_proves_integration_tests_where_no_others_ran() {
        assertThat(seen("""
                #7 d0 ok tests:40
                  Check $ newman run api.json
                """)).contains("integration-testing proved unknown [Check] newman run api.json");
    }

    @Test
    void a_deployment_that_succeeded_is_proved() {
        assertThat(seen("""
                #7 d0 ok
                  Deploy $ helm upgrade shop .
                """)).contains("automated-deployment proved unknown [Deploy] helm upgrade shop .");
    }

    @Test
    void a_deployment_that_failed_is_executed_and_has_failed_the_build() {
        assertThat(seen("""
                #7 d0 red
                  Deploy ! helm upgrade shop .
                """)).contains("automated-deployment executed enforced [Deploy] helm upgrade shop .");
    }

    @Test
    void a_deployment_whose_failure_is_swallowed_is_not_proved() {
        assertThat(seen("""
                #7 d0 ok
                  Deploy $ helm upgrade shop . || true
                """)).contains("automated-deployment executed advisory [Deploy] helm upgrade shop .");
    }

    @Test
    void what_stands_behind_the_failure_of_a_script_did_not_run() {
        assertThat(seen("""
                #7 d0 red
                  Build ! mvn test; helm upgrade shop .
                """))
                .contains("unit-testing executed enforced [Build] mvn test")
                .noneMatch(line -> line.contains("helm"));
    }

    @Test
    void a_gate_that_failed_the_build_is_proved_and_enforced() {
        assertThat(seen("""
                #7 d0 red
                  Scan ! trivy image --exit-code 1 shop
                """)).contains("container-scanning proved enforced [Scan] trivy image --exit-code 1 shop");
    }

    @Test
    void a_gate_that_passed_is_proved() {
        assertThat(seen("""
                #7 d0 ok
                  Scan $ trivy image --exit-code 1 shop
                """)).contains("container-scanning proved unknown [Scan] trivy image --exit-code 1 shop");
    }

    @Test
    void a_scan_that_cannot_fail_holds_no_result() {
        assertThat(seen("""
                #7 d0 ok
                  Scan $ trivy image shop
                """)).contains("container-scanning executed advisory [Scan] trivy image shop");
    }

    @Test
    void an_archived_report_proves_the_scan_that_ran() {
        assertThat(seen("""
                #7 d0 ok file:reports/trivy.json
                  Scan $ trivy image -f json -o trivy.json shop
                """))
                .contains("container-scanning proved advisory [Scan] trivy image -f json -o trivy.json shop");
    }

    @Test
    void of_two_failures_neither_is_blamed() {
        assertThat(seen("""
                #7 d0 red
                  Test ! mvn test
                  Scan ! trivy image --exit-code 1 shop
                """)).contains("unit-testing executed unknown [Test] mvn test");
    }

    @Test
    void a_failure_that_leaves_the_build_green_is_advisory() {
        assertThat(seen("""
                #7 d0 ok
                  Test ! mvn test
                """)).contains("unit-testing executed advisory [Test] mvn test");
    }

    @Test
    void a_failure_of_a_configured_job_always_stops_it() {
        List<BuildRecord> builds = BuildLines.builds("build", """
                #7 d0 ok
                   ? mvn test
                """);

        assertThat(seen(builds.get(0))).contains("unit-testing executed enforced [] mvn test");
    }

    @Test
    void what_the_log_shows_behind_a_failure_did_run() {
        List<BuildRecord> builds = BuildLines.builds("build", """
                #7 d0 red
                   ! helm upgrade shop .; curl -f https://shop.example.org/health
                """);

        assertThat(seen(builds.get(0)))
                .contains(
                        "automated-deployment proved enforced [] helm upgrade shop .",
                        "post-deploy-verification proved enforced [] curl -f https://shop.example.org/health");
    }

    @Test
    void what_lowers_the_result_is_enforced_whatever_else_failed() {
        assertThat(seen("""
                #7 d0 red
                  Analysis ~ [recordIssues tool=checkStyle]
                  Test ! mvn test
                """))
                .contains(
                        "static-analysis executed enforced [Analysis] recordIssues tool: checkStyle",
                        "unit-testing executed enforced [Test] mvn test");
    }

    @Test
    void faults_that_a_plugin_kept_prove_the_scan_that_they_come_from() {
        assertThat(pieces("#7 d0 ok warnings=3@trivy vulnerabilities=2@DependencyCheckBuildAction"))
                .extracting(piece -> piece.practice() + " " + piece.grade() + " " + piece.confidence())
                .contains("container-scanning PROVED LOW", "dependency-scanning PROVED HIGH");
    }

    @Test
    void an_aborted_build_shows_nothing() {
        assertThat(seen("""
                #7 d0 aborted tests:40
                  Build $ mvn test
                """)).isEmpty();
    }

    @Test
    void what_started_a_build_is_evidence_as_well() {
        assertThat(seen("#7 d0 ok cause:TimerTriggerCause TARGET=test"))
                .containsExactly(
                        "scheduled-automation executed not_applicable [] TimerTriggerCause",
                        "parameterised-automation executed not_applicable [] TARGET");
    }

    @Test
    void a_branch_is_built_by_its_own_job() {
        Job branch = new Job(
                "shop/main",
                Job.Kind.PIPELINE,
                Optional.of(new Job.Branch("shop", "main", true, false)),
                Optional.empty());

        assertThat(DETECTOR.detect(branch, BuildLines.build("#7 d0 ok")))
                .extracting(Seen::practice)
                .containsExactly("branch-strategy");
    }

    @Test
    void evidence_names_the_build_and_those_whose_changes_it_built() {
        Evidence piece = pieces("""
                #7 d2 ok bob:src/B.java ann:src/A.java
                  Build $ mvn package
                """).get(0);

        assertThat(piece.built()).hasValueSatisfying(built -> {
            assertThat(built.number()).isEqualTo(7);
            assertThat(built.people()).containsExactly("ann@example.org", "bob@example.org");
        });
    }

    @Test
    void ids_differ_between_builds_and_between_repetitions_in_one() {
        List<BuildRecord> builds = BuildLines.builds("""
                #7 d0 ok
                  Build $ mvn package
                  Build $ mvn package
                #8 d1 ok
                  Build $ mvn package
                """);

        assertThat(builds)
                .flatExtracting(build -> BuildIdentity.identified(pieces(build)))
                .extracting(Evidence::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{16}"));
    }

    private static List<Evidence> pieces(String text) {
        return pieces(BuildLines.build(text));
    }

    private static List<Evidence> pieces(BuildRecord build) {
        return DETECTOR.detect(BuildLines.JOB, build).stream()
                .map(Seen::evidence)
                .toList();
    }

    private static List<String> seen(String text) {
        return seen(BuildLines.build(text));
    }

    private static List<String> seen(BuildRecord build) {
        return pieces(build).stream()
                .map(piece -> String.join(
                        " ",
                        piece.practice(),
                        piece.grade().name().toLowerCase(Locale.ROOT),
                        piece.enforcement().name().toLowerCase(Locale.ROOT),
                        piece.stages().toString(),
                        piece.subject()))
                .toList();
    }
}
