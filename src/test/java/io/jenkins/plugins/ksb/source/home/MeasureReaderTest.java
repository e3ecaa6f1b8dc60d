package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureReaderTest {
    private static final String BUILD = "jobs/app/builds/1/";

    @TempDir
    Path folder;

    private HomeBuilder home;

    @BeforeEach
    void newHome() {
        home = new HomeBuilder(folder).file("jobs/app/config.xml", "<project/>");
    }

    @Test
    void coverage_is_read_as_each_plugin_keeps_it() {
        assertThat(measures("""
                <hudson.plugins.cobertura.CoberturaBuildAction plugin="cobertura@1.9"><result>
                  <entry><hudson.plugins.cobertura.targets.CoverageMetric>LINE</hudson.plugins.cobertura.targets.CoverageMetric>
                    <hudson.plugins.cobertura.Ratio><numerator>30.0</numerator><denominator>40.0</denominator></hudson.plugins.cobertura.Ratio></entry>
                  <entry><hudson.plugins.cobertura.targets.CoverageMetric>CONDITIONAL</hudson.plugins.cobertura.targets.CoverageMetric>
                    <hudson.plugins.cobertura.Ratio><numerator>0.0</numerator><denominator>0.0</denominator></hudson.plugins.cobertura.Ratio></entry>
                </result></hudson.plugins.cobertura.CoberturaBuildAction>
                """)).isEqualTo("line-coverage 0.75 CoberturaBuildAction");
        assertThat(measures("""
                <hudson.plugins.jacoco.JacocoBuildAction><line><missed>1</missed><covered>3</covered></line>
                  <branch><missed>1</missed><covered>1</covered></branch><thresholds><minLine>1</minLine></thresholds>
                </hudson.plugins.jacoco.JacocoBuildAction>
                """))
                .isEqualTo("line-coverage 0.75 JacocoBuildAction, branch-coverage 0.50 JacocoBuildAction");
        assertThat(measures("""
                <io.jenkins.plugins.coverage.metrics.steps.CoverageBuildAction><id>coverage</id>
                  <qualityGateResult><overallStatus>FAILED</overallStatus></qualityGateResult>
                  <projectValues><coverage>MODULE: 1/1</coverage><coverage>LINE: 91/100</coverage><value>LOC: 95</value></projectValues>
                </io.jenkins.plugins.coverage.metrics.steps.CoverageBuildAction>
                """))
                .isEqualTo("line-coverage 0.91 CoverageBuildAction, quality-gate 0.00 CoverageBuildAction");
    }

    @Test
    void warnings_vulnerabilities_and_gates_are_read_by_what_they_have_in_common() {
        assertThat(measures("""
                <io.jenkins.plugins.analysis.core.model.ResultAction><result><id>checkstyle</id>
                  <totals><totalErrorSize>0</totalErrorSize><totalHighSize>1</totalHighSize><totalNormalSize>2</totalNormalSize>
                    <totalLowSize>3</totalLowSize><newHighSize>9</newHighSize></totals>
                  <qualityGateResult><overallStatus>PASSED</overallStatus></qualityGateResult></result>
                </io.jenkins.plugins.analysis.core.model.ResultAction>
                """)).isEqualTo("warnings 6.00 checkstyle, quality-gate 1.00 checkstyle");
        assertThat(measures(
                        "<hudson.plugins.pmd.PmdResultAction><result><numberOfWarnings>4</numberOfWarnings></result>"
                                + "</hudson.plugins.pmd.PmdResultAction>"))
                .isEqualTo("warnings 4.00 PmdResultAction");
        assertThat(
                        measures(
                                "<org.jenkinsci.plugins.DependencyCheck.ResultAction><result><severityDistribution><critical>1</critical>"
                                        + "<high>2</high></severityDistribution></result></org.jenkinsci.plugins.DependencyCheck.ResultAction>"))
                .isEqualTo("vulnerabilities 3.00 ResultAction");
    }

    @Test
    void a_report_that_was_kept_is_read_where_no_figures_are() {
        home.file(BUILD + "archive/out/opencover.xml", """
                <?xml version="1.0"?><CoverageSession><Summary numSequencePoints="10" sequenceCoverage="80.5" branchCoverage="50"/>
                """);
        assertThat(measures(""))
                .isEqualTo("branch-coverage 0.50 out/opencover.xml, line-coverage 0.81 out/opencover.xml");

        home.file(BUILD + "coverage.xml", """
                <?xml version="1.0"?><!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
                <coverage line-rate="0.9" branch-rate="0.8"/>
                """);
        assertThat(measures("")).isEqualTo("branch-coverage 0.80 coverage.xml, line-coverage 0.90 coverage.xml");
    }

    @Test
    void jacocos_report_ends_with_the_counters_of_the_whole() {
        home.file(BUILD + "archive/jacoco.xml", """
                <report name="x"><package name="p"><counter type="LINE" missed="9" covered="1"/></package>
                <counter type="LINE" missed="1" covered="3"/></report>
                """);

        assertThat(measures("")).isEqualTo("line-coverage 0.75 jacoco.xml");
        assertThat(home.build().artefacts()).containsExactly("jacoco.xml");
    }

    @Test
    void artefacts_are_named_and_links_among_them_are_not() {
        home.file(BUILD + "archive/b/app.jar", "")
                .file(BUILD + "archive/a.txt", "")
                .link(BUILD + "archive/etc", "/etc");
        measures("");

        assertThat(home.build().artefacts()).containsExactly("a.txt", "b/app.jar");
    }

    private String measures(String actions) {
        home.file(BUILD + "build.xml", "<build><actions>" + actions + "</actions><result>SUCCESS</result></build>");
        return home.build().measures().stream()
                .map(measure ->
                        String.format(Locale.ROOT, "%s %.2f %s", measure.name(), measure.value(), measure.source()))
                .collect(Collectors.joining(", "));
    }
}
