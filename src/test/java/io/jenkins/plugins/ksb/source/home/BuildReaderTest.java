package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Cause;
import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.Build.Result;
import io.jenkins.plugins.ksb.facts.Build.ScriptSource;
import io.jenkins.plugins.ksb.facts.Build.Status;
import io.jenkins.plugins.ksb.facts.Build.TestTotals;
import io.jenkins.plugins.ksb.facts.Build.Times;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildReaderTest {
    @TempDir
    Path folder;

    private HomeBuilder home;

    @BeforeEach
    void newHome() {
        home = new HomeBuilder(folder).file("config.xml", "<hudson/>").file("jobs/app/config.xml", "<project/>");
    }

    @Test
    void fields_are_direct_children_of_the_root_and_nothing_else() {
        Build build = read("""
                <build>
                  <actions>
                    <org.x.Env><map><result>FAILURE</result><number>99</number><duration>1</duration>
                      <startTime>5</startTime><timestamp>6</timestamp><builtOn>evil</builtOn></map></org.x.Env>
                    <result>ABORTED</result>
                  </actions>
                  <timestamp>1530502498593</timestamp>
                  <startTime>1530502498624</startTime>
                  <result>UNSTABLE</result>
                  <duration>7735</duration>
                  <builtOn></builtOn>
                </build>
                """);

        assertThat(build.number()).isEqualTo(7);
        assertThat(build.kind()).isEqualTo("build");
        assertThat(build.status()).isEqualTo(Status.OK);
        assertThat(build.result()).contains(Result.UNSTABLE);
        assertThat(build.times()).isEqualTo(times(1530502498593L, 1530502498624L, 7735));
        assertThat(build.agents()).containsExactly("built-in");
    }

    @Test
    void a_build_without_a_result_is_not_finished_whatever_its_execution_says() {
        Build build = read("""
                <flow-build plugin="workflow-job@2.22">
                  <actions/>
                  <timestamp>10</timestamp>
                  <startTime>11</startTime>
                  <duration>0</duration>
                  <execution class="org.jenkinsci.plugins.workflow.cps.CpsFlowExecution"><result>SUCCESS</result></execution>
                  <completed>false</completed>
                </flow-build>
                """);

        assertThat(build.status()).isEqualTo(Status.UNFINISHED);
        assertThat(build.result()).isEmpty();
        assertThat(build.times().duration()).isEmpty();
    }

    @Test
    void a_result_that_a_running_pipeline_has_noted_is_not_its_result() {
        Build build = read("<flow-build><result>UNSTABLE</result><completed>false</completed></flow-build>");

        assertThat(build.status()).isEqualTo(Status.UNFINISHED);
        assertThat(build.result()).isEmpty();
    }

    @Test
    void a_build_that_never_began_has_no_start() {
        Build build = read("<build><timestamp>10</timestamp><startTime>0</startTime><result>NOT_BUILT</result>"
                + "<duration>0</duration></build>");

        assertThat(build.times().start()).isEmpty();
        assertThat(build.times().scheduled()).hasValue(10);
        assertThat(build.times().duration()).hasValue(0);
        assertThat(build.agents()).isEmpty();
    }

    @Test
    void up_to_1_596_the_number_stands_in_build_xml_and_the_start_is_when_it_was_scheduled() {
        home.file("jobs/app/builds/2014-05-06_07-08-09/build.xml", """
                <?xml version='1.0' encoding='UTF-8'?>
                <build><actions/><number>12</number><startTime>1399352889000</startTime><result>SUCCESS</result>
                <duration>5</duration><builtOn>linux</builtOn></build>
                """.strip())
                .link("jobs/app/builds/12", "2014-05-06_07-08-09")
                .link("jobs/app/builds/lastSuccessfulBuild", "12")
                .link("jobs/app/builds/lastFailedBuild", "-1");

        Build build = home.build();

        assertThat(build.number()).isEqualTo(12);
        assertThat(build.directory()).isEqualTo("jobs/app/builds/2014-05-06_07-08-09");
        assertThat(build.times().scheduled()).hasValue(1399352889000L);
        assertThat(build.agents()).containsExactly("linux");
    }

    @Test
    void where_build_xml_is_gone_the_link_still_tells_the_number() {
        home.folder("jobs/app/builds/2014-05-06_07-08-09").link("jobs/app/builds/12", "2014-05-06_07-08-09");

        Build build = home.build();

        assertThat(build.number()).isEqualTo(12);
        assertThat(build.status()).isEqualTo(Status.NO_BUILD_XML);
        assertThat(build.result()).isEmpty();
    }

    @Test
    void a_copy_without_links_tells_the_number_in_a_plain_file_and_a_torn_build_xml_in_its_beginning() {
        home.folder("jobs/app/builds/2014-05-06_07-08-09")
                .file("jobs/app/builds/12", "2014-05-06_07-08-09")
                .file("jobs/app/builds/2014-05-07_07-08-09/build.xml", "<build><number>13</number><result>SUCC");

        assertThat(home.builds()).extracting(Build::number).containsExactly(12, 13);
        assertThat(home.builds()).extracting(Build::status).containsExactly(Status.NO_BUILD_XML, Status.UNREADABLE);
    }

    @Test
    void without_a_link_there_is_no_number() {
        home.folder("jobs/app/builds/2014-05-06_07-08-09");

        assertThat(home.build().number()).isEqualTo(Build.NO_NUMBER);
    }

    @Test
    void builds_by_date_come_in_the_order_of_their_numbers() {
        home.file("jobs/app/builds/2014-01-01_00-00-00/build.xml", "<build><number>10</number></build>")
                .file("jobs/app/builds/2014-01-02_00-00-00/build.xml", "<build><number>9</number></build>")
                .file("jobs/app/builds/11/build.xml", "<build/>");

        assertThat(home.builds()).extracting(Build::number).containsExactly(9, 10, 11);
    }

    @Test
    void an_empty_or_torn_build_xml_is_unreadable_and_tells_nothing() {
        for (String content : new String[] {"", "<build><result>SUCCESS</result>", "\u0000\u0000\u0000"}) {
            Build build = read(content);

            assertThat(build.status()).as(content).isEqualTo(Status.UNREADABLE);
            assertThat(build.result()).isEmpty();
            assertThat(build.lacks(Part.BUILD_XML)).isTrue();
        }
    }

    @Test
    void causes_of_all_ages_are_read() {
        assertThat(causes("""
                <hudson.model.CauseAction><causes>
                  <hudson.model.Cause_-UserCause><authenticationName>ann</authenticationName></hudson.model.Cause_-UserCause>
                  <hudson.triggers.SCMTrigger_-SCMTriggerCause/>
                </causes></hudson.model.CauseAction>
                """)).isEqualTo("UserCause ann, SCMTriggerCause");
        assertThat(causes("""
                <hudson.model.CauseAction><causeBag class="linked-hash-map">
                  <entry><hudson.model.Cause_-UserIdCause><userId>bob</userId></hudson.model.Cause_-UserIdCause><int>2</int></entry>
                  <entry><hudson.model.Cause_-UserIdCause/><int>1</int></entry>
                </causeBag></hudson.model.CauseAction>
                <hudson.model.CauseAction><causeBag>
                  <entry><hudson.model.Cause_-UpstreamCause><upstreamProject>lib/core</upstreamProject><upstreamBuild>4</upstreamBuild>
                    <upstreamCauses><hudson.model.Cause_-UserIdCause><userId>eve</userId></hudson.model.Cause_-UserIdCause></upstreamCauses>
                    </hudson.model.Cause_-UpstreamCause><int>1</int></entry>
                </causeBag></hudson.model.CauseAction>
                """)).isEqualTo("UserIdCause bob, UserIdCause, UpstreamCause < lib/core#4");
        assertThat(causes("""
                <org.x.Other><cause class="hudson.model.Cause$UserIdCause"><userId>cat</userId></cause></org.x.Other>
                <hudson.model.CauseAction><causeBag>
                  <entry><hudson.model.Cause_-UserIdCause reference="../../../../org.x.Other/cause"/><int>1</int></entry>
                </causeBag></hudson.model.CauseAction>
                """)).isEqualTo("UserIdCause cat");
        assertThat(causes("")).isEmpty();
    }

    @Test
    void parameters_are_named_and_secrets_stay_secret() {
        Build build = read(actions("""
                <hudson.model.ParametersAction>
                  <safeParameters class="sorted-set"><string>X</string></safeParameters>
                  <parameters class="java.util.Arrays$ArrayList"><a class="hudson.model.ParameterValue-array">
                    <hudson.model.StringParameterValue><name>TARGET</name><value>prod</value></hudson.model.StringParameterValue>
                    <hudson.model.StringParameterValue><name>API_TOKEN</name><value>s3cr3t</value></hudson.model.StringParameterValue>
                    <hudson.model.PasswordParameterValue><name>PIN</name><value>{AQAA}</value></hudson.model.PasswordParameterValue>
                    <hudson.model.BooleanParameterValue><name>DRY</name><value>true</value></hudson.model.BooleanParameterValue>
                  </a></parameters>
                  <parameterDefinitionNames><string>TARGET</string></parameterDefinitionNames>
                </hudson.model.ParametersAction>
                """));

        assertThat(build.parameters().stream()
                        .map(parameter -> parameter.name()
                                + parameter.value().map(value -> "=" + value).orElse(""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo("TARGET=prod API_TOKEN PIN DRY=true");
    }

    @Test
    void the_revision_is_that_of_this_build_and_not_of_the_branchs_last() {
        String data = """
                <hudson.plugins.git.util.BuildData plugin="git@4">
                  <buildsByBranchName>
                    <entry><string>origin/old</string><hudson.plugins.git.util.Build>
                      <marked><sha1>1111111111111111111111111111111111111111</sha1></marked>
                      <revision reference="../marked"/><hudsonBuildNumber>3</hudsonBuildNumber></hudson.plugins.git.util.Build></entry>
                    <entry><string>origin/main</string><hudson.plugins.git.util.Build>
                      <marked><sha1>2222222222222222222222222222222222222222</sha1></marked>
                      <revision reference="../marked"/><hudsonBuildNumber>7</hudsonBuildNumber></hudson.plugins.git.util.Build></entry>
                  </buildsByBranchName>
                  <lastBuild reference="../buildsByBranchName/entry[%d]/hudson.plugins.git.util.Build"/>
                </hudson.plugins.git.util.BuildData>
                """;

        assertThat(read(actions(data.formatted(2))).revision()).contains("2222222222222222222222222222222222222222");
        assertThat(read(actions(data.formatted(1))).revision()).contains("2222222222222222222222222222222222222222");
        assertThat(read(actions(data.formatted(1)
                                + "<jenkins.scm.api.SCMRevisionAction><revision class='x.Impl'><head/>"
                                + "<hash>abc</hash></revision></jenkins.scm.api.SCMRevisionAction>"))
                        .revision())
                .contains("abc");
    }

    @Test
    void test_totals_come_from_the_publisher_whatever_it_calls_them() {
        assertThat(tests("<hudson.tasks.junit.TestResultAction><failCount>1</failCount><skipCount>2</skipCount>"
                        + "<totalCount>9</totalCount></hudson.tasks.junit.TestResultAction>"))
                .contains(new TestTotals(9, 1, 2));
        assertThat(tests(
                        "<hudson.maven.reporters.SurefireAggregatedReport><failCount>0</failCount><skipCount>1</skipCount>"
                                + "<totalCount>5</totalCount><children><child><totalCount>3</totalCount></child></children>"
                                + "</hudson.maven.reporters.SurefireAggregatedReport>"))
                .contains(new TestTotals(5, 0, 1));
        assertThat(tests("<testngBuildAction><passCount>4</passCount><failCount>2</failCount><skipCount>1</skipCount>"
                        + "</testngBuildAction>"))
                .contains(new TestTotals(7, 2, 1));
        assertThat(tests("")).isEmpty();
    }

    @Test
    void without_a_publishers_total_the_report_is_counted() {
        home.file("jobs/app/builds/7/junitResult.xml", """
                <result><suites><suite><name>s</name><cases>
                  <case><className>a.T</className><testName>x</testName><skipped>false</skipped></case>
                  <case><className>a.T</className><testName>y</testName><skipped>false</skipped>
                    <errorDetails>no</errorDetails><failedSince>0</failedSince></case>
                </cases></suite></suites></result>
                """);

        assertThat(read("<build><result>SUCCESS</result></build>").tests()).contains(new TestTotals(2, 1, 0));
    }

    @Test
    void the_time_in_the_queue_is_read_where_the_metrics_plugin_kept_it() {
        assertThat(read(actions(
                                "<jenkins.metrics.impl.TimeInQueueAction><queuingDurationMillis>42</queuingDurationMillis>"
                                        + "</jenkins.metrics.impl.TimeInQueueAction>"))
                        .times()
                        .queue())
                .hasValue(42);
    }

    @Test
    void a_pipeline_tells_where_its_script_stands_and_what_it_was() {
        home.file(
                "jobs/app/config.xml",
                "<flow-definition><definition class='org.jenkinsci.plugins.workflow.cps."
                        + "CpsScmFlowDefinition'><scriptPath>ci/Jenkinsfile</scriptPath></definition></flow-definition>");
        String flow =
                "<flow-build><actions>%s</actions><result>SUCCESS</result><execution><script>node { sh &apos;x&apos; }"
                        + "</script></execution></flow-build>";
        home.file("jobs/app/builds/7/build.xml", flow.formatted(""));

        assertThat(home.build().script()).contains(new ScriptSource("scm", Optional.of("ci/Jenkinsfile")));
        assertThat(home.record().script()).contains("node { sh 'x' }");

        home.file(
                "jobs/app/builds/7/build.xml",
                flow.formatted("<hudson.model.CauseAction><causeBag><entry>"
                        + "<org.x.ReplayCause/><int>1</int></entry></causeBag></hudson.model.CauseAction>"));
        assertThat(home.build().script()).contains(new ScriptSource("replay", Optional.of("ci/Jenkinsfile")));
    }

    @Test
    void a_pipeline_that_failed_before_it_began_has_no_stages_and_lacks_none() {
        Build build = read("<flow-build><result>FAILURE</result></flow-build>");

        assertThat(build.stages()).isEmpty();
        assertThat(build.lacks(Part.STAGES)).isFalse();
        assertThat(build.script()).isEmpty();
    }

    @Test
    void a_pipeline_whose_flow_nodes_are_gone_lacks_its_stages() {
        Build build = read("<flow-build><result>SUCCESS</result><execution><script/></execution></flow-build>");

        assertThat(build.lacks(Part.STAGES)).isTrue();
    }

    @Test
    void stages_and_agents_come_from_either_storage_of_flow_nodes() {
        FlowText flow = FlowText.of("""
                2 - begin - 100 agent=x
                3 2 start ExecutorStep 101 agent=
                4 3 start ExecutorStep 102 body
                5 4 start StageStep 110
                6 5 start StageStep 120 body label=Build
                7 6 end:6 - 190
                8 7 end:5 - 200
                9 8 end:4 - 201
                10 9 end:3 - 202
                11 10 start ExecutorStep 203 agent=linux-2
                """);
        String xml =
                "<flow-build><result>SUCCESS</result><execution><storageDir>%s</storageDir></execution></flow-build>";
        flow.files(home, "jobs/app/builds/1");
        home.file("jobs/app/builds/1/build.xml", xml.formatted("workflow"))
                .file("jobs/app/builds/1/workflow/12.xml", "")
                .file("jobs/app/builds/2/workflow-completed/flowNodeStore.xml", flow.store())
                .file("jobs/app/builds/2/build.xml", xml.formatted("workflow-completed"))
                .file(
                        "jobs/app/builds/3/workflow/flowNodeStore.xml",
                        flow.store()
                                .replace("<Tag>", "<org.x.BulkFlowNodeStorage_-Tag>")
                                .replace("</Tag>", "</org.x.BulkFlowNodeStorage_-Tag>"))
                .file("jobs/app/builds/3/build.xml", xml.formatted("workflow"));

        for (Build build : home.builds()) {
            assertThat(build.stages()).as("%s", build).hasSize(1);
            assertThat(build.stages().get(0).duration()).hasValue(70);
            assertThat(build.agents()).containsExactly("built-in", "linux-2");
            assertThat(build.lacks(Part.STAGES)).isEqualTo(build.number() == 1);
        }
    }

    @Test
    void every_beginning_of_a_build_xml_is_survived() {
        String whole = "<?xml version='1.1' encoding='UTF-8'?>\n"
                + actions(
                        "<hudson.model.CauseAction><causeBag><entry><x.Y/></entry></causeBag></hudson.model.CauseAction>");
        for (int length = 0; length < whole.length(); length += 3) {
            assertThat(read(whole.substring(0, length)).result()).isEmpty();
        }
    }

    private Build read(String buildXml) {
        home.file("jobs/app/builds/7/build.xml", buildXml.getBytes(StandardCharsets.UTF_8));
        return home.build();
    }

    private static String actions(String actions) {
        return "<build><actions>" + actions + "</actions><result>SUCCESS</result></build>";
    }

    private Optional<TestTotals> tests(String actions) {
        return read(actions(actions)).tests();
    }

    private String causes(String actions) {
        return read(actions(actions)).causes().stream()
                .map(BuildReaderTest::shown)
                .collect(Collectors.joining(", "));
    }

    private static String shown(Cause cause) {
        return cause.type()
                + cause.user().map(user -> " " + user).orElse("")
                + cause.upstream().map(upstream -> " < " + upstream).orElse("");
    }

    private static Times times(long scheduled, long start, long duration) {
        return new Times(
                OptionalLong.of(scheduled), OptionalLong.of(start), OptionalLong.of(duration), OptionalLong.empty());
    }
}
