package io.jenkins.plugins.ksb.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import io.jenkins.plugins.ksb.parse.Parsed;
import io.jenkins.plugins.ksb.parse.Parsed.Cause;
import io.jenkins.plugins.ksb.parse.Parsed.NotAnalysed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JobConfigParserTest {

    @Test
    void a_shell_builder_gives_its_commands_on_their_lines() {
        Definition job = facts("""
                <?xml version='1.1' encoding='UTF-8'?>
                <project>
                  <builders>
                    <hudson.tasks.Shell>
                      <command>npm ci
                npm test &amp;&amp; npm audit || true</command>
                    </hudson.tasks.Shell>
                    <hudson.tasks.BatchFile><command>call gradlew.bat build</command></hudson.tasks.BatchFile>
                    <hudson.plugins.powershell.PowerShell><command>dotnet test</command></hudson.plugins.powershell.PowerShell>
                  </builders>
                </project>
                """);

        assertThat(outline(job))
                .isEqualTo("BODY Shell(npm ci@5, npm test@6, npm audit@6, true@6)"
                        + " | BODY BatchFile(gradle build@8) | BODY PowerShell(dotnet test@9)");
        assertThat(job.steps().get(0).commands().get(1).onFailure()).isEqualTo(OnFailure.IGNORED);
        assertThat(job.kind()).isEqualTo(Definition.Kind.CONFIGURED);
    }

    @Test
    void builders_of_tools_give_the_command_they_stand_for() {
        Definition job = facts("""
                <project><builders>
                  <hudson.tasks.Maven>
                    <targets>clean verify
                -Pci</targets><pom>app/pom.xml</pom><properties>skipITs=true</properties>
                  </hudson.tasks.Maven>
                  <hudson.plugins.gradle.Gradle><switches>--info</switches><tasks>check</tasks></hudson.plugins.gradle.Gradle>
                  <hudson.tasks.Ant><targets>test dist</targets><buildFile>b.xml</buildFile></hudson.tasks.Ant>
                  <org.jvnet.hudson.plugins.SSHBuilder><command>./deploy.sh</command></org.jvnet.hudson.plugins.SSHBuilder>
                </builders></project>
                """);

        assertThat(outline(job))
                .isEqualTo(
                        "BODY Maven(mvn -f app/pom.xml clean verify -Pci -DskipITs=true@2)"
                                + " | BODY Gradle(gradle --info check@6) | BODY Ant(ant -f b.xml test dist@7) | BODY SSHBuilder(./deploy.sh@8)");
        assertThat(job.steps().get(3).commands().get(0).via()).containsExactly("ssh");
    }

    @Test
    void a_maven_project_runs_its_goals_between_its_own_builders() {
        Definition job = facts("""
                <maven2-moduleset>
                  <goals>clean install</goals>
                  <rootPOM>parent/pom.xml</rootPOM>
                  <prebuilders><hudson.tasks.Shell><command>before</command></hudson.tasks.Shell></prebuilders>
                  <postbuilders><hudson.tasks.Shell><command>after</command></hudson.tasks.Shell></postbuilders>
                </maven2-moduleset>
                """);

        assertThat(outline(job))
                .isEqualTo(
                        "BODY Shell(before@4) | BODY MavenModuleSet(mvn -f parent/pom.xml clean install@2) | BODY Shell(after@5)");
    }

    @Test
    void settings_triggers_and_publishers_stand_in_their_sections() {
        Definition job = facts("""
                <project>
                  <logRotator class="hudson.tasks.LogRotator"><daysToKeep>5</daysToKeep></logRotator>
                  <properties>
                    <hudson.model.ParametersDefinitionProperty><parameterDefinitions>
                      <hudson.model.StringParameterDefinition><name>TARGET</name></hudson.model.StringParameterDefinition>
                    </parameterDefinitions></hudson.model.ParametersDefinitionProperty>
                    <hudson.plugins.throttleconcurrents.ThrottleJobProperty><throttleEnabled>false</throttleEnabled></hudson.plugins.throttleconcurrents.ThrottleJobProperty>
                    <jenkins.model.BuildDiscarderProperty><strategy class="hudson.tasks.LogRotator"/></jenkins.model.BuildDiscarderProperty>
                  </properties>
                  <assignedNode>linux</assignedNode>
                  <scm class="hudson.plugins.git.GitSCM"><userRemoteConfigs><hudson.plugins.git.UserRemoteConfig>
                    <url>https://example.org/a.git</url><credentialsId>bot</credentialsId>
                  </hudson.plugins.git.UserRemoteConfig></userRemoteConfigs></scm>
                  <triggers>
                    <hudson.triggers.TimerTrigger><spec>@daily</spec></hudson.triggers.TimerTrigger>
                    <com.cloudbees.jenkins.GitHubPushTrigger><spec/></com.cloudbees.jenkins.GitHubPushTrigger>
                  </triggers>
                  <publishers>
                    <hudson.tasks.junit.JUnitResultArchiver><testResults>r/*.xml</testResults></hudson.tasks.junit.JUnitResultArchiver>
                  </publishers>
                </project>
                """);

        assertThat(outline(job))
                .isEqualTo("AGENT label | PARAMETERS StringParameterDefinition | OPTIONS BuildDiscarderProperty"
                        + " | OPTIONS LogRotator | TRIGGERS TimerTrigger | TRIGGERS GitHubPushTrigger | BODY GitSCM"
                        + " | POST JUnitResultArchiver");
        assertThat(job.steps().get(6).arguments().values().flatMap(Value::texts))
                .contains("bot");
        assertThat(job.steps().get(7).onFailure()).isEqualTo(OnFailure.DEGRADES);
    }

    @Test
    void wrappers_stand_around_the_build() {
        Definition job = facts("""
                <project>
                  <buildWrappers>
                    <hudson.plugins.build__timeout.BuildTimeoutWrapper/>
                    <org.jenkinsci.plugins.credentialsbinding.impl.SecretBuildWrapper/>
                  </buildWrappers>
                  <builders><hudson.tasks.Shell><command>a</command></hudson.tasks.Shell></builders>
                </project>
                """);

        assertThat(job.enclosing(job.steps().get(2)))
                .extracting(Step::name)
                .containsExactly("SecretBuildWrapper", "BuildTimeoutWrapper");
    }

    @Test
    void conditional_builders_hold_others() {
        Definition job = facts("""
                <project><builders>
                  <org.jenkinsci.plugins.conditionalbuildstep.ConditionalBuilder>
                    <runCondition class="org.jenkins_ci.plugins.run_condition.core.StringsMatchCondition"/>
                    <conditionalbuilders><hudson.tasks.Shell><command>a</command></hudson.tasks.Shell></conditionalbuilders>
                  </org.jenkinsci.plugins.conditionalbuildstep.ConditionalBuilder>
                  <org.jenkinsci.plugins.conditionalbuildstep.singlestep.SingleConditionalBuilder>
                    <condition class="org.jenkins_ci.plugins.run_condition.core.NeverRun"/>
                    <buildStep class="hudson.tasks.Shell"><command>never</command></buildStep>
                  </org.jenkinsci.plugins.conditionalbuildstep.singlestep.SingleConditionalBuilder>
                  <org.jenkinsci.plugins.conditionalbuildstep.singlestep.SingleConditionalBuilder>
                    <condition class="org.jenkins_ci.plugins.run_condition.core.AlwaysRun"/>
                    <buildStep class="hudson.tasks.Shell"><command>b</command></buildStep>
                  </org.jenkinsci.plugins.conditionalbuildstep.singlestep.SingleConditionalBuilder>
                </builders></project>
                """);

        assertThat(outline(job))
                .isEqualTo(
                        "WHEN ConditionalBuilder | WHEN Shell(a@4) | WHEN SingleConditionalBuilder | WHEN Shell(b@12)"
                                .replace("WHEN Shell", "BODY Shell"));
        assertThat(job.steps().get(1).parent()).isZero();
    }

    @Test
    void phases_of_a_multijob_run_side_by_side() {
        Definition job = facts("""
                <com.tikal.jenkins.plugins.multijob.MultiJobProject><builders>
                  <com.tikal.jenkins.plugins.multijob.MultiJobBuilder><phaseName>Tests</phaseName><phaseJobs>
                    <com.tikal.jenkins.plugins.multijob.PhaseJobsConfig><jobName>unit</jobName></com.tikal.jenkins.plugins.multijob.PhaseJobsConfig>
                    <com.tikal.jenkins.plugins.multijob.PhaseJobsConfig><jobName>e2e</jobName></com.tikal.jenkins.plugins.multijob.PhaseJobsConfig>
                  </phaseJobs></com.tikal.jenkins.plugins.multijob.MultiJobBuilder>
                </builders></com.tikal.jenkins.plugins.multijob.MultiJobProject>
                """);

        assertThat(job.stagePath(job.steps().get(1))).containsExactly("Tests", "e2e");
        assertThat(job.stages()).extracting(Stage::kind).contains(Stage.Kind.PARALLEL);
    }

    @Test
    void an_inline_pipeline_follows_the_settings_of_its_job() {
        Definition job = facts("""
                <flow-definition plugin="workflow-job@2.40">
                  <properties><org.jenkinsci.plugins.workflow.job.properties.PipelineTriggersJobProperty><triggers>
                    <hudson.triggers.SCMTrigger><spec>H * * * *</spec></hudson.triggers.SCMTrigger>
                  </triggers></org.jenkinsci.plugins.workflow.job.properties.PipelineTriggersJobProperty></properties>
                  <definition class="org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition" plugin="workflow-cps@2.90">
                    <script>node {
                  echo &apos;hi&apos;
                }</script>
                  </definition>
                </flow-definition>
                """);

        assertThat(outline(job)).isEqualTo("TRIGGERS SCMTrigger | BODY echo");
        assertThat(job.steps().get(1).location().line()).isEqualTo(7);
        assertThat(job.steps().get(1).index()).isEqualTo(1);
    }

    @Test
    void a_script_in_a_repository_is_defined_elsewhere() {
        NotAnalysed not = refused("""
                <flow-definition><definition class="org.jenkinsci.plugins.workflow.cps.CpsScmFlowDefinition">
                  <scm class="hudson.plugins.git.GitSCM"><userRemoteConfigs><hudson.plugins.git.UserRemoteConfig>
                    <url>https://me:pw@example.org/shop.git</url></hudson.plugins.git.UserRemoteConfig></userRemoteConfigs></scm>
                  <scriptPath>ci/Jenkinsfile</scriptPath>
                </definition></flow-definition>
                """);

        assertThat(not.cause()).isEqualTo(Cause.DEFINED_ELSEWHERE);
        assertThat(not.reason())
                .isEqualTo("The job's pipeline is ci/Jenkinsfile in https://example.org/shop.git, not in this file.");
    }

    @Test
    void a_multibranch_job_is_a_fact_of_its_own() {
        Definition job = facts("""
                <org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject>
                  <sources><data><jenkins.branch.BranchSource>
                    <source class="org.jenkinsci.plugins.github__branch__source.GitHubSCMSource"><repoOwner>me</repoOwner></source>
                  </jenkins.branch.BranchSource></data></sources>
                </org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject>
                """);

        assertThat(outline(job)).isEqualTo("BODY multibranch | BODY GitHubSCMSource");
        assertThat(job.unknowns()).containsExactly("The branches' pipeline is Jenkinsfile in me, not in this file.");
    }

    @Test
    void folders_and_other_files_are_no_jobs() {
        assertThat(refused("<com.cloudbees.hudson.plugins.folder.Folder/>").cause())
                .isEqualTo(Cause.DEFINED_ELSEWHERE);
        assertThat(refused("<hudson><version>2.5</version></hudson>").cause()).isEqualTo(Cause.NO_PIPELINE);
    }

    @Test
    void passwords_are_never_kept() {
        Definition job = facts("""
                <project><builders><x.y.UploadBuilder>
                  <password>hunter2</password><key>{AQAAABAAAAAQabcdef==}</key><user>me</user>
                </x.y.UploadBuilder></builders></project>
                """);

        assertThat(job.toString()).doesNotContain("hunter2", "AQAAAB").contains("me");
    }

    @Test
    void broken_xml_says_where() {
        NotAnalysed not = refused("<project>\n  <builders>\n</project>");

        assertThat(not.cause()).isEqualTo(Cause.SYNTAX);
        assertThat(not.location()).isNotNull().extracting(Location::line).isEqualTo(3);
    }

    @Test
    void entities_are_never_resolved() {
        NotAnalysed bomb = refused("""
                <!DOCTYPE project [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>
                <project><description>&c;</description></project>
                """);
        NotAnalysed external = refused("""
                <!DOCTYPE project [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <project><builders><hudson.tasks.Shell><command>&x;</command></hudson.tasks.Shell></builders></project>
                """);

        assertThat(bomb.cause()).isEqualTo(Cause.SYNTAX);
        assertThat(external.cause()).isEqualTo(Cause.SYNTAX);
    }

    @Test
    void depth_is_bounded() {
        assertThat(refused("<project>" + "<a>".repeat(5000)).cause()).isEqualTo(Cause.SYNTAX);
    }

    @Test
    void control_characters_of_xml_1_1_are_read() {
        Definition job = facts("""
                <?xml version='1.1' encoding='UTF-8'?>
                <project><builders><hudson.tasks.Shell><command>printf &#x1b;[0m
                make</command></hudson.tasks.Shell></builders></project>
                """);

        assertThat(job.steps().get(0).commands()).hasSize(2);
    }

    private static Definition facts(String xml) {
        return ((Parsed.Facts) parse(xml)).definition();
    }

    private static NotAnalysed refused(String xml) {
        return (NotAnalysed) parse(xml);
    }

    private static Parsed parse(String xml) {
        return new JobConfigParser(JobConfigParserTest::oneStep)
                .parse("config.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Stands for the parser of pipelines: one step on the second line. */
    private static Parsed oneStep(String path, String script) {
        Step echo = new Step(
                0,
                Step.NONE,
                Stage.NONE,
                "echo",
                Section.BODY,
                Origin.STEP,
                Arguments.NONE,
                OnFailure.STOPS,
                new Location(2, 3),
                List.of());
        return new Parsed.Facts(new Definition(path, Definition.Kind.SCRIPTED, List.of(), List.of(echo), List.of()));
    }

    private static String outline(Definition job) {
        return job.steps().stream()
                .map(step -> step.section() + " " + step.name() + commands(step))
                .collect(Collectors.joining(" | "));
    }

    private static String commands(Step step) {
        return step.commands().isEmpty()
                ? ""
                : step.commands().stream()
                        .map(JobConfigParserTest::command)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String command(Command command) {
        return command.display() + "@" + command.location().line();
    }
}
