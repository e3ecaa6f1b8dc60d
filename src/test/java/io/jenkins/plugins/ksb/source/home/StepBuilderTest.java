package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.ExecutedStep;
import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepBuilderTest {
    private static final String BUILD = "jobs/app/builds/1";

    @TempDir
    Path folder;

    private HomeBuilder home;

    @BeforeEach
    void newHome() {
        home = new HomeBuilder(folder)
                .file("jobs/app/config.xml", "<flow-definition/>")
                .file(
                        BUILD + "/build.xml",
                        "<flow-build><result>FAILURE</result><execution><script/></execution></flow-build>");
    }

    @Test
    void steps_know_their_block_stage_branch_outcome_and_length() {
        assertThat(steps("""
                2 - begin - 100
                3 2 start ExecutorStep 101
                4 3 start ExecutorStep 102 body
                5 4 start StageStep 110
                6 5 start StageStep 120 body label=Build
                7 6 start ParallelStep 130
                8 7 start ParallelStep 131 body branch=unit
                9 8 atom ShellStep 140 script=mvn_-B_verify
                10 9 atom JUnitResultsStep 150 warning=UNSTABLE
                11 10 atom ErrorStep 155 error=hudson.AbortException
                12 11 end:8 - 160
                13 12 end:7 - 161
                14 13 end:6 - 170 error=hudson.AbortException
                15 14 end:5 - 171 error=hudson.AbortException
                16 15 end:4 - 172
                17 16 end:3 - 180
                """)).isEqualTo("""
                        3 node in - SUCCEEDED 101+79
                        5 stage in 3 FAILED 110+61
                        7 parallel in 5 stage 6 SUCCEEDED 130+31
                        9 sh in 7 stage 6 branch unit SUCCEEDED 140+10: mvn -B verify
                        10 junit in 7 stage 6 branch unit UNSTABLE 150+5
                        11 error in 7 stage 6 branch unit FAILED 155+5""");
    }

    @Test
    void what_was_skipped_or_passed_over_did_not_run() {
        assertThat(steps("""
                2 - begin - 100
                3 2 start StageStep 110
                4 3 start StageStep 120 body label=Deploy tag=SKIPPED_FOR_CONDITIONAL
                5 4 atom ShellStep 121 script=deploy
                6 5 end:4 - 130
                7 6 end:3 - 131
                8 7 atom ShellStep 140 script=rm_x skipped
                9 8 finish:2 - 150
                """)).isEqualTo("3 stage in - SUCCEEDED 110+21");
    }

    @Test
    void a_described_step_is_the_step_it_describes() {
        ExecutedStep step = only("""
                2 - begin - 100
                3 2 atom CoreStep 110 <cps.a.ArgumentsActionImpl><arguments><entry><string>delegate</string>\
                <org.jenkinsci.plugins.structs.describable.UninstantiatedDescribable><symbol>archiveArtifacts</symbol>\
                <klass>hudson.tasks.ArtifactArchiver</klass><arguments\u00a0class="tree-map"><entry><string>artifacts</string>\
                <string>target/*.jar</string></entry><entry><string>fingerprint</string><boolean>true</boolean></entry></arguments>\
                </org.jenkinsci.plugins.structs.describable.UninstantiatedDescribable></entry></arguments></cps.a.ArgumentsActionImpl>
                """);

        assertThat(step.name()).isEqualTo("archiveArtifacts");
        assertThat(step.arguments().named("artifacts")).contains(new Value.Text("target/*.jar"));
        assertThat(step.arguments().named("fingerprint")).contains(new Value.Text("true"));
    }

    @Test
    void a_masked_argument_is_unknown() {
        ExecutedStep step = only("""
                2 - begin - 100
                3 2 atom ShellStep 110 <cps.a.ArgumentsActionImpl><arguments><entry><string>script</string>\
                <wf.a.ArgumentsAction_-NotStoredReason>MASKED_VALUE</wf.a.ArgumentsAction_-NotStoredReason></entry></arguments>\
                </cps.a.ArgumentsActionImpl>
                """);

        assertThat(step.arguments().named("script").flatMap(Value::asText)).contains(Hole.of("masked"));
    }

    @Test
    void what_catches_a_failure_is_said_of_the_commands_inside() {
        List<ExecutedStep> steps = read("""
                2 - begin - 100
                3 2 start CatchErrorStep 110 <cps.a.ArgumentsActionImpl><arguments><entry><string>buildResult</string>\
                <string>SUCCESS</string></entry></arguments></cps.a.ArgumentsActionImpl>
                4 3 start CatchErrorStep 111 body
                5 4 atom ShellStep 112 script=trivy_image_x
                6 5 end:4 - 113
                7 6 end:3 - 114
                8 7 atom ShellStep 115 script=make
                """);

        assertThat(steps.get(1).commands()).extracting(Command::onFailure).containsExactly(OnFailure.IGNORED);
        assertThat(steps.get(2).commands()).extracting(Command::onFailure).containsExactly(OnFailure.STOPS);
    }

    @Test
    void where_nodes_hold_no_script_the_index_of_the_log_tells_whose_trace_is_whose() {
        String first = "[Pipeline] sh\n";
        String second = "+ mvn -B test\nTests run: 1\n+ echo ****\n";
        home.file(BUILD + "/log", first + second + "[Pipeline] sh\n+ make deploy\n")
                .file(
                        BUILD + "/log-index",
                        first.length() + " 3\n" + (first.length() + second.length()) + "\n"
                                + (first.length() + second.length() + first.length()) + " 4\n");

        assertThat(steps("""
                2 - begin - 100
                3 2 atom ShellStep 110
                4 3 atom ShellStep 120
                """)).isEqualTo("""
                        3 sh in - SUCCEEDED 110+10: mvn -B test; echo ${masked}
                        4 sh in - SUCCEEDED 120+?: make deploy""");
    }

    @Test
    void older_nodes_have_logs_of_their_own() {
        home.file(BUILD + "/workflow/3.log", "[app] Running shell script\n+ gradle check\n");

        assertThat(steps("""
                2 - begin - 100
                3 2 atom ShellStep 110
                """)).isEqualTo("3 sh in - SUCCEEDED 110+?: gradle check");
    }

    private ExecutedStep only(String flow) {
        List<ExecutedStep> steps = read(flow);
        assertThat(steps).hasSize(1);
        return steps.get(0);
    }

    private String steps(String flow) {
        return read(flow).stream().map(StepBuilderTest::shown).collect(Collectors.joining("\n"));
    }

    private List<ExecutedStep> read(String flow) {
        FlowText.of(flow).files(home, BUILD);
        return home.record().steps();
    }

    private static String shown(ExecutedStep step) {
        return step.id() + " " + step.name() + " in " + (step.parent().isEmpty() ? "-" : step.parent())
                + (step.stage().isEmpty() ? "" : " stage " + step.stage())
                + (step.branch().isEmpty() ? "" : " branch " + step.branch())
                + " " + step.outcome() + " " + step.start().orElse(-1) + "+"
                + (step.duration().isPresent() ? step.duration().getAsLong() : "?")
                + (step.commands().isEmpty() ? "" : ": ")
                + step.commands().stream().map(Command::display).collect(Collectors.joining("; "));
    }
}
