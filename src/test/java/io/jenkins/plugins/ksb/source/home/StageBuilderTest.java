package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Build.Result;
import io.jenkins.plugins.ksb.facts.BuildStage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StageBuilderTest {
    @Test
    void a_stage_is_the_labelled_body_of_a_stage_step_and_lasts_until_its_own_end() {
        assertThat(stages("""
                2 - begin - 100
                3 2 start StageStep 110
                4 3 start StageStep 120 body label=Build
                5 4 atom ShellStep 130
                6 5 end:4 - 190
                7 6 end:3 - 200
                8 7 finish:2 - 210
                """)).isEqualTo("4 Build SUCCESS 120+70");
    }

    @Test
    void stages_know_the_stages_around_them() {
        assertThat(stages("""
                2 - begin - 100
                3 2 start StageStep 110
                4 3 start StageStep 120 body label=All
                5 4 start ParallelStep 130
                6 5 start ParallelStep 131 body branch=Unit
                7 6 start StageStep 140
                8 7 start StageStep 141 body label=Unit
                9 8 end:8 - 150
                10 9 end:7 - 151
                11 10 end:6 - 152
                12 11 end:5 - 160
                13 12 end:4 - 170
                14 13 end:3 - 171
                15 14 finish:2 - 180
                """)).isEqualTo("4 All SUCCESS 120+50, 8 All/Unit SUCCESS 141+9");
    }

    @Test
    void an_error_at_its_end_fails_a_stage_and_an_interruption_aborts_it() {
        assertThat(stages("""
                2 - begin - 100
                3 2 start StageStep 110
                4 3 start StageStep 120 body label=Test
                5 4 end:4 - 130 error=hudson.AbortException
                6 5 end:3 - 131
                7 6 start StageStep 140
                8 7 start StageStep 150 body label=Deploy
                9 8 end:8 - 160 aborted=ABORTED
                10 9 end:7 - 161
                11 10 start StageStep 170
                12 11 start StageStep 180 body label=Late
                13 12 end:12 - 190 aborted=FAILURE
                """)).isEqualTo("4 Test FAILURE 120+10, 8 Deploy ABORTED 150+10, 12 Late FAILURE 180+10");
    }

    @Test
    void what_declarative_pipelines_note_as_skipped_is_skipped_whatever_its_end_says() {
        assertThat(stages("""
                2 - begin - 100
                3 2 start StageStep 110
                4 3 start StageStep 120 body label=Deploy tag=SKIPPED_FOR_FAILURE
                5 4 end:4 - 130 error=hudson.AbortException
                6 5 end:3 - 131
                7 6 start StageStep 140
                8 7 start StageStep 150 body label=Test tag=FAILED_AND_CONTINUED
                9 8 end:8 - 160 error=hudson.AbortException
                """)).isEqualTo("4 Deploy SKIPPED 120+10, 8 Test FAILURE 150+10");
    }

    @Test
    void the_worst_warning_inside_lowers_every_stage_around_it() {
        assertThat(stages("""
                2 - begin - 100
                3 2 start StageStep 110
                4 3 start StageStep 120 body label=All
                5 4 start StageStep 130
                6 5 start StageStep 140 body label=Unit
                7 6 atom JUnitResultsStep 150 warning=UNSTABLE
                8 7 end:6 - 160
                9 8 end:5 - 161
                10 9 start StageStep 170
                11 10 start StageStep 180 body label=Lint
                12 11 start CatchErrorStep 181 warning=FAILURE
                13 12 start CatchErrorStep 182 body
                14 13 end:13 - 183 error=hudson.AbortException
                15 14 end:12 - 184
                16 15 end:11 - 190
                17 16 end:10 - 191
                18 17 end:4 - 200
                19 18 end:3 - 201
                20 19 finish:2 - 202
                """))
                .isEqualTo("4 All FAILURE 120+80, 6 All/Unit UNSTABLE 140+20, 11 All/Lint FAILURE 180+10");
    }

    @Test
    void a_stage_without_a_block_ends_at_the_next_one_or_with_its_block() {
        assertThat(stages("""
                2 - begin - 100
                3 2 atom StageStep 110 label=Checkout old
                4 3 start ExecutorStep 120
                5 4 start ExecutorStep 121 body
                6 5 atom StageStep 130 label=Build old
                7 6 atom ShellStep 140 warning=UNSTABLE
                8 7 atom StageStep 150 label=Test old
                9 8 atom ShellStep 160
                10 9 end:5 - 170 error=hudson.AbortException
                11 10 end:4 - 171
                12 11 finish:2 - 180
                """)).isEqualTo("3 Checkout SUCCESS 110+20, 6 Build UNSTABLE 130+20, 8 Test FAILURE 150+20");
    }

    @Test
    void stages_without_blocks_in_parallel_branches_do_not_end_each_other() {
        assertThat(stages("""
                2 - begin - 100
                3 2 start ParallelStep 110
                4 3 start ParallelStep 111 body branch=a
                5 3 start ParallelStep 112 body branch=b
                6 4 atom StageStep 120 label=x old
                7 5 atom StageStep 130 label=y old
                8 6 end:4 - 140
                9 7 end:5 - 150
                10 8,9 end:3 - 151
                """)).isEqualTo("6 x SUCCESS 120+20, 7 y SUCCESS 130+20");
    }

    @Test
    void a_stage_that_never_ended_is_running_or_ended_with_its_build() {
        String flow = """
                2 - begin - 100
                3 2 start StageStep 110
                4 3 start StageStep 120 body label=Build
                """;

        assertThat(stages(flow, Optional.empty())).isEqualTo("4 Build RUNNING 120+?");
        assertThat(stages(flow, Optional.of(Result.ABORTED))).isEqualTo("4 Build ABORTED 120+?");
    }

    @Test
    void nodes_of_a_broken_file_that_hang_on_themselves_or_in_a_circle_trap_nobody() {
        assertThat(stages("""
                2 - begin - 100
                3 3 start StageStep 110
                4 4 start StageStep 120 body label=Own
                5 6 start StageStep 130 body label=Circle
                6 5 start StageStep 140 body label=Other
                7 4 start StageStep 150
                7 7 start StageStep 160 body label=Twice
                8 7 end:8 - 170
                """)).isEqualTo("6 Other SUCCESS 140+?");
    }

    @Test
    void references_are_followed_from_node_to_node() {
        assertThat(stages("""
                2 - begin - 100
                3 2 start StageStep 110
                4 3 start StageStep 120 body label=Wait
                5 4 atom SleepStep 125 aborted=ABORTED
                6 5 end:4 - 130 <wf.a.ErrorAction><error/></wf.a.ErrorAction>
                7 6 start StageStep 140
                8 7 start StageStep 150 body label=Gone
                9 8 end:8 - 160 <wf.a.ErrorAction/>
                """.replace(
                                "<error/>",
                                "<error_reference=\"../../../../../entry[4]/Tag/actions/wf.a.ErrorAction/error\"/>")
                        .replace(
                                "<wf.a.ErrorAction/>",
                                "<wf.a.ErrorAction_reference=\"../../../../entry[5]/Tag/actions/wf.a.ErrorAction\"/>")
                        .replace("_reference", "\u00a0reference")))
                .isEqualTo("4 Wait ABORTED 120+10, 8 Gone ABORTED 150+10");
    }

    private static String stages(String flow) {
        return stages(flow, Optional.of(Result.SUCCESS));
    }

    private static String stages(String flow, Optional<Result> result) {
        String store = FlowText.of(flow).store();
        try {
            List<FlowNode> nodes = FlowNodes.of(Xml.FLOWS.tree(store.getBytes(StandardCharsets.UTF_8)))
                    .nodes();
            return StageBuilder.build(new Stages(new FlowGraph(nodes)), result).stream()
                    .map(StageBuilderTest::shown)
                    .collect(Collectors.joining(", "));
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shown(BuildStage stage) {
        return stage.id() + " " + String.join("/", stage.path()) + " " + stage.status() + " " + shown(stage.start())
                + "+" + shown(stage.duration());
    }

    private static String shown(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "?";
    }
}
