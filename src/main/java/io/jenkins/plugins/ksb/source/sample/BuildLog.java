package io.jenkins.plugins.ksb.source.sample;

import io.jenkins.plugins.ksb.source.sample.FlowNode.Ending;
import java.util.List;

/** The log of one build, and where in it the output of each flow node stands. */
final class BuildLog {
    /** A console note as Jenkins hides it in a line; what it holds is made up. */
    private static final String NOTE = "\u001B[8mha:////4" + "QUFB".repeat(40) + "=\u001B[0m";

    private static final List<String> OUTPUT = List.of(
            "Download https://repo.example.org/libraries/%s-%d.jar",
            "compiling module %s (%d of 90)",
            "%s: %d entries checked, none out of place",
            "Note: %s uses an interface that goes away in release %d",
            "  %s ........................................ done in %d ms",
            "reading configuration of %s, revision %d");

    private static final List<String> WORDS =
            List.of("orders", "basket", "invoice", "pricing", "stock-level", "address-book", "reporting", "schedule");

    private final StringBuilder text = new StringBuilder(24_000);
    private final StringBuilder index = new StringBuilder();
    private final SampleBuild build;
    private final Dice dice;

    private BuildLog(SampleBuild build, Dice dice) {
        this.build = build;
        this.dice = dice;
    }

    /**
     * Of a pipeline.
     *
     * @param result Jenkins' word for how it ended
     */
    static BuildLog of(SampleBuild build, List<FlowNode> nodes, String result, Dice dice) {
        BuildLog log = new BuildLog(build, dice);
        log.started();
        long shells = nodes.stream().filter(FlowNode::isShell).count();
        for (FlowNode node : nodes) {
            log.node(node, (int) (log.length() / Math.max(1, shells)));
        }
        log.finished(result);
        return log;
    }

    /** Of a job that runs the steps of its blueprint in one shell. */
    static BuildLog of(SampleBuild build, SampleJob job, String result, Dice dice) {
        BuildLog log = new BuildLog(build, dice);
        log.started();
        log.line("Building remotely on agent-2 in workspace " + job.workspace());
        log.line("[" + job.repository() + "] $ /bin/sh -xe /tmp/jenkins" + (1000 + build.number()) + ".sh");
        for (PlannedStage stage : job.blueprint().stages()) {
            List<PlannedStep> shells =
                    stage.steps().stream().filter(PlannedStep::isShell).toList();
            for (PlannedStep step : shells) {
                log.line("+ " + step.argument());
                log.output((int) (log.length() / (2 * shells.size())));
            }
            if (build.trouble().hits(stage.role())) {
                log.line("Build step 'Execute shell' marked build as failure");
                break;
            }
        }
        if (build.isTested()) {
            log.line("Recording test results");
        }
        log.finished(result);
        return log;
    }

    private void started() {
        line(
                switch (build.trigger().kind()) {
                    case PERSON ->
                        "Started by user " + NOTE + build.trigger().person().id();
                    case TIMER -> "Started by timer";
                    case CHANGE -> "Started by an SCM change";
                });
    }

    /** Twenty thousand bytes in the middle; a few logs are much longer. */
    private long length() {
        int spread = build.number() % 8 - 4;
        return build.number() % 97 == 0 ? 160_000 : 18_000 + spread * 2_500L;
    }

    private void node(FlowNode node, int length) {
        if (node.step() == null) {
            line(NOTE + "[Pipeline] " + block(node));
            return;
        }
        line(NOTE + "[Pipeline] " + node.step().kind().function);
        index.append(text.length()).append(' ').append(node.id()).append('\n');
        if (node.isShell()) {
            line("+ " + node.step().argument());
            output(length);
        } else {
            line("Recording what " + node.step().kind().function + " found");
        }
        if (node.marks().ending() == Ending.FAILED) {
            line("Process exited with code 1");
        }
        index.append(text.length()).append('\n');
    }

    private static String block(FlowNode node) {
        if (node.type() == FlowNode.Type.START && node.marks().body()) {
            String label = node.marks().label();
            return label.isEmpty() ? "{" : "{ (" + label + ")";
        }
        boolean starts = node.type() == FlowNode.Type.START || node.type() == FlowNode.Type.FLOW_START;
        return starts ? "begin" : "}";
    }

    private void output(int length) {
        int end = text.length() + length;
        while (text.length() < end) {
            String line = dice.of(OUTPUT);
            int word = line.indexOf("%s");
            int number = line.indexOf("%d");
            text.append(line, 0, word).append(dice.of(WORDS)).append(line, word + 2, number);
            text.append(dice.below(1000))
                    .append(line, number + 2, line.length())
                    .append('\n');
        }
    }

    private void finished(String result) {
        line("Finished: " + result);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    String text() {
        return text.toString();
    }

    /** {@code offset id} where a node's output begins, {@code offset} where it ends. */
    String index() {
        return index.toString();
    }
}
