package io.jenkins.plugins.ksb.source.sample;

import io.jenkins.plugins.ksb.source.sample.FlowNode.Ending;
import io.jenkins.plugins.ksb.source.sample.FlowNode.Marks;
import io.jenkins.plugins.ksb.source.sample.FlowNode.Type;
import io.jenkins.plugins.ksb.source.sample.PlannedStage.Role;
import io.jenkins.plugins.ksb.source.sample.SampleBuild.Trouble;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Runs a blueprint as a build did: the nodes of its flow in the order of their ids. */
final class Flow {
    private static final String NODE_STEP = "org.jenkinsci.plugins.workflow.support.steps.ExecutorStep";
    private static final String STAGE_STEP = "org.jenkinsci.plugins.workflow.support.steps.StageStep";
    private static final int FIRST_ID = 2;

    private final Blueprint blueprint;
    private final SampleBuild build;
    private final boolean mainLine;
    private final List<FlowNode> nodes = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final long tick;
    private long clock;
    private int head;
    private Ending ending = Ending.WELL;

    private Flow(Blueprint blueprint, SampleBuild build, boolean mainLine) {
        this.blueprint = blueprint;
        this.build = build;
        this.mainLine = mainLine;
        this.clock = build.timing().start();
        this.tick = build.timing().duration() / 14;
    }

    static List<FlowNode> of(Blueprint blueprint, SampleBuild build, boolean mainLine) {
        Flow flow = new Flow(blueprint, build, mainLine);
        flow.run();
        return flow.nodes;
    }

    private boolean isDeclarative() {
        return blueprint.shape() == Blueprint.Shape.MULTIBRANCH;
    }

    private void run() {
        int start = add(Type.FLOW_START, 0, "", Marks.NONE);
        open(NODE_STEP, Marks.body("", ""));
        if (isDeclarative()) {
            open(STAGE_STEP, Marks.body("Declarative: Checkout SCM", ""));
            step(PlannedStep.checkout(), Ending.WELL);
            close(STAGE_STEP, Ending.WELL);
        }
        for (PlannedStage stage : blueprint.stagesAt(build.share())) {
            stage(stage);
        }
        close(NODE_STEP, ending);
        clock = Math.max(clock, build.timing().end());
        add(Type.FLOW_END, start, "", ending.isError() ? Marks.of(ending) : Marks.NONE);
    }

    private void stage(PlannedStage stage) {
        boolean passedOver =
                stage.isMainLineOnly() && !mainLine || stage.role() == Role.PRODUCTION && !build.releases();
        if (!passedOver && !ending.isError()) {
            open(STAGE_STEP, Marks.body(stage.name(), ""));
            steps(stage);
            close(STAGE_STEP, ending);
        } else if (isDeclarative()) {
            String why = ending.isError() ? "SKIPPED_FOR_FAILURE" : "SKIPPED_FOR_CONDITIONAL";
            open(STAGE_STEP, Marks.body(stage.name(), why));
            close(STAGE_STEP, ending);
        }
    }

    /** The last shell step of the stage is the one that goes wrong; reports are made all the same. */
    private void steps(PlannedStage stage) {
        boolean hit = build.trouble().hits(stage.role());
        PlannedStep culprit = stage.steps().stream()
                .filter(PlannedStep::isShell)
                .findFirst()
                .orElse(stage.steps().get(0));
        Ending stageEnding = Ending.WELL;
        for (PlannedStep step : stage.steps()) {
            if (stageEnding.isError() && (!step.isReport() || stageEnding == Ending.ABORTED)) {
                continue;
            }
            Ending each = hit && step == culprit ? bad() : Ending.WELL;
            if (hit && build.trouble() == Trouble.FAILED_TESTS && step.kind() == PlannedStep.Kind.JUNIT) {
                each = Ending.UNSTABLE;
            }
            step(step, each);
            stageEnding = stageEnding.compareTo(each) >= 0 ? stageEnding : each;
        }
        ending = ending.compareTo(stageEnding) >= 0 ? ending : stageEnding;
    }

    private Ending bad() {
        if (build.trouble() == Trouble.ABORTED) {
            return Ending.ABORTED;
        }
        boolean tolerated = build.trouble() == Trouble.FAILED_TESTS && blueprint.toleratesFailedTests();
        return tolerated ? Ending.WELL : Ending.FAILED;
    }

    private void step(PlannedStep step, Ending how) {
        int id = FIRST_ID + nodes.size();
        nodes.add(new FlowNode(id, Type.ATOM, List.of(head), 0, step.kind().descriptor, clock, Marks.of(how), step));
        head = id;
        clock += step.isShell() ? tick : 120;
    }

    /** A block step writes two nodes: itself, and its body. */
    private void open(String descriptor, Marks body) {
        open.push(add(Type.START, 0, descriptor, Marks.NONE));
        open.push(add(Type.START, 0, descriptor, body));
    }

    private void close(String descriptor, Ending how) {
        Marks marks = how.isError() ? Marks.of(how) : Marks.NONE;
        add(Type.END, open.pop(), descriptor, marks);
        add(Type.END, open.pop(), descriptor, marks);
    }

    private int add(Type type, int startId, String descriptor, Marks marks) {
        int id = FIRST_ID + nodes.size();
        nodes.add(
                new FlowNode(id, type, head == 0 ? List.of() : List.of(head), startId, descriptor, clock, marks, null));
        head = id;
        clock += 9;
        return id;
    }
}
