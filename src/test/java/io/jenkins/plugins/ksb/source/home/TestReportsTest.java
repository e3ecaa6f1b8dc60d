package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.Build.TestTotals;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportsTest {
    private static final String BUILD = "jobs/app/builds/1/";

    @TempDir
    Path folder;

    private HomeBuilder home;

    @BeforeEach
    void newHome() {
        home = new HomeBuilder(folder)
                .file("jobs/app/config.xml", "<project/>")
                .file(BUILD + "build.xml", "<build><result>SUCCESS</result></build>");
    }

    @Test
    void a_case_failed_when_it_has_a_trace_or_details() {
        home.file(BUILD + "junitResult.xml", """
                <?xml version='1.1' encoding='UTF-8'?>
                <result plugin="junit@1.20">
                  <suites>
                    <suite>
                      <file>/w/TEST-a.xml</file>
                      <name>a.Suite</name>
                      <stdout>before &#x1b;[0m</stdout>
                      <duration>1.5</duration>
                      <nodeId>13</nodeId>
                      <enclosingBlocks><string>12</string></enclosingBlocks>
                      <cases>
                        <case><duration>0.1</duration><className>a.T</className><testName>passes[1, x]</testName>
                          <skipped>false</skipped><failedSince>0</failedSince></case>
                        <case><className>a.T</className><testName>fails</testName><skipped>false</skipped>
                          <errorStackTrace>at a.T &lt;init&gt;</errorStackTrace><failedSince>0</failedSince></case>
                        <case><className>a.T</className><testName>left out</testName><skipped>true</skipped>
                          <skippedMessage>later</skippedMessage><failedSince>0</failedSince></case>
                        <case><testName>no class</testName><skipped>false</skipped><errorDetails>e</errorDetails>
                          <properties><property><name>n</name></property></properties></case>
                      </cases>
                    </suite>
                  </suites>
                </result>
                """);

        assertThat(cases())
                .isEqualTo("a.T passes[1, x] PASSED, a.T fails FAILED, a.T left out SKIPPED, a.Suite no class FAILED");
        assertThat(home.build().tests()).contains(new TestTotals(4, 2, 1));
    }

    @Test
    void the_cases_of_a_maven_set_stand_with_its_modules() {
        home.file(BUILD + "build.xml", sum("maven.reporters.SurefireAggregatedReport", "g:a", "7"))
                .file("jobs/app/modules/g$a/builds/7/junitResult.xml", report("a.T"));

        assertThat(cases()).isEqualTo("a.T passes PASSED");
        assertThat(home.builds().get(0).tests()).contains(new TestTotals(1, 0, 0));
    }

    @Test
    void the_cases_of_a_matrix_stand_with_its_configurations() {
        home.file(BUILD + "build.xml", sum("tasks.test.MatrixTestResult", "jdk=17,os=linux", "1"))
                .file("jobs/app/configurations/axis-jdk/17/axis-os/linux/builds/1/junitResult.xml", report("m.T"));

        assertThat(cases()).isEqualTo("m.T passes PASSED");
    }

    @Test
    void a_part_that_is_gone_or_outside_of_the_job_is_a_gap() {
        home.file("junitResult.xml", report("out.T")).file("jobs/app/modules/g$a/config.xml", "<maven2/>");
        for (String name : List.of("g:gone", "..", "../../..", "")) {
            home.file(BUILD + "build.xml", sum("maven.reporters.SurefireAggregatedReport", name, "7"));

            assertThat(cases()).as(name).isEmpty();
            assertThat(home.build().lacks(Part.TESTS)).as(name).isTrue();
        }
    }

    private static String sum(String type, String part, String number) {
        return """
                <build><actions>
                  <hudson.%1$s>
                    <failCount>0</failCount><skipCount>0</skipCount><totalCount>1</totalCount>
                    <children>
                      <hudson.tasks.test.AggregatedTestResultAction_-Child><name>%2$s</name><build>%3$s</build></hudson.tasks.test.AggregatedTestResultAction_-Child>
                    </children>
                  </hudson.%1$s>
                </actions><result>SUCCESS</result></build>
                """.formatted(type, part, number);
    }

    private static String report(String name) {
        return "<result><suites><suite><cases><case><className>" + name
                + "</className><testName>passes</testName></case></cases></suite></suites></result>";
    }

    @Test
    void testng_counts_test_methods_and_not_their_set_up() {
        home.file(BUILD + "testng/testng-results.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <testng-results skipped="1" failed="1" total="3" passed="1"><suite name="S"><test name="T"><class name="a.B">
                  <test-method status="PASS" name="setUp" is-config="true"/>
                  <test-method status="PASS" name="one"><params/></test-method>
                  <test-method status="FAIL" name="two"/>
                  <test-method status="SKIP" name="three"/>
                </class></test></suite></testng-results>
                """);

        assertThat(cases()).isEqualTo("a.B one PASSED, a.B two FAILED, a.B three SKIPPED");
        assertThat(home.build().tests()).contains(new TestTotals(3, 1, 1));
    }

    @Test
    void a_torn_report_is_a_gap_and_gives_no_totals() {
        home.file(BUILD + "junitResult.xml", "<result><suites><suite><cases><case><testName>x</testName></case>");

        Build build = home.build();

        assertThat(build.lacks(Part.TESTS)).isTrue();
        assertThat(build.tests()).isEmpty();
    }

    @Test
    void a_report_with_a_character_that_xml_does_not_allow_counts_each_case_once() {
        home.file(BUILD + "junitResult.xml", """
                <result><suites><suite><cases>
                <case><className>a</className><testName>x</testName></case>
                <case><className>a</className><testName>y&#0;</testName></case>
                </cases></suite></suites></result>""");

        assertThat(home.build().tests()).contains(new TestTotals(2, 0, 0));
    }

    private String cases() {
        BuildRecord record = home.records().get(0);
        return record.cases().stream()
                .map(each -> each.suite() + " " + each.name() + " " + each.outcome())
                .collect(Collectors.joining(", "));
    }
}
