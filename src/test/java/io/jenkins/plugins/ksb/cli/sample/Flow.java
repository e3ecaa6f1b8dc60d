package io.jenkins.plugins.ksb.cli.sample;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes the flow nodes of a pipeline build as Jenkins 2.462 and later store them, one step after the other. */
final class Flow {
    private static final String SUPPORT = "org.jenkinsci.plugins.workflow.support.steps.";
    private static final String ERROR =
            "<wf.a.ErrorAction><error class=\"hudson.AbortException\"><detailMessage>script returned exit code 1"
                    + "</detailMessage></error></wf.a.ErrorAction>";

    private final StringBuilder tags = new StringBuilder();
    private final Deque<Integer> open = new ArrayDeque<>();
    private long time;
    private int id = 1;
    private boolean failed;

    Flow(long start) {
        this.time = start;
        tag("org.jenkinsci.plugins.workflow.graph.FlowStartNode", "", "", "");
    }

    /** Everything runs on an agent. */
    Flow node(String agent) {
        begin(
                SUPPORT + "ExecutorStep",
                "<s.a.WorkspaceActionImpl><node>" + agent
                        + "</node><path>/home/jenkins/workspace</path><labels/></s.a.WorkspaceActionImpl>",
                "");
        return this;
    }

    Flow stage(String name) {
        begin(
                SUPPORT + "StageStep",
                arguments("name", name),
                "<wf.a.LabelAction><displayName>" + name + "</displayName></wf.a.LabelAction>"
                        + (failed ? skipped() : ""));
        return this;
    }

    private static String skipped() {
        return "<wf.a.TagsAction><tags class=\"linked-hash-map\"><entry><string>STAGE_STATUS</string>"
                + "<string>SKIPPED_FOR_FAILURE</string></entry></tags></wf.a.TagsAction>";
    }

    Flow sh(int seconds, String script) {
        return step(seconds, "org.jenkinsci.plugins.workflow.steps.durable_task.ShellStep", "script", script, "");
    }

    /** A shell step that fails; what comes after it in this build is skipped. */
    Flow shFails(int seconds, String script) {
        step(seconds, "org.jenkinsci.plugins.workflow.steps.durable_task.ShellStep", "script", script, ERROR);
        failed = true;
        return this;
    }

    /** Publishers come in {@code post} and run all the same. */
    Flow junit(String files, boolean failures) {
        boolean before = failed;
        failed = false;
        step(1, "hudson.tasks.junit.pipeline.JUnitResultsStep", "testResults", files, failures ? unstable() : "");
        failed = before;
        return this;
    }

    private static String unstable() {
        return "<wf.a.WarningAction><result><name>UNSTABLE</name></result></wf.a.WarningAction>";
    }

    private Flow step(int seconds, String descriptor, String argument, String value, String action) {
        if (!failed) {
            tag("cps.n.StepAtomNode", descriptor, "", arguments(argument, value) + action);
            time += seconds * 1000L;
        }
        return this;
    }

    /** Of the innermost stage or node. */
    Flow end() {
        String error = failed ? ERROR : "";
        int body = open.pop();
        int step = open.pop();
        tag("cps.n.StepEndNode", "", "<startId>" + body + "</startId>", error);
        tag("cps.n.StepEndNode", "", "<startId>" + step + "</startId>", error);
        return this;
    }

    String finish(String result) {
        tag(
                "org.jenkinsci.plugins.workflow.graph.FlowEndNode",
                "",
                "<startId>2</startId><result><name>" + result + "</name></result>",
                "");
        return "<?xml version='1.1' encoding='UTF-8'?>\n<linked-hash-map>\n" + tags + "</linked-hash-map>\n";
    }

    long time() {
        return time;
    }

    int head() {
        return id;
    }

    private void begin(String descriptor, String actions, String bodyActions) {
        tag("cps.n.StepStartNode", descriptor, "", actions);
        open.push(id);
        tag("cps.n.StepStartNode", descriptor, "", "<wf.a.BodyInvocationAction/>" + bodyActions);
        open.push(id);
    }

    private void tag(String type, String descriptor, String fields, String actions) {
        int parent = id++;
        tags.append("<entry><string>")
                .append(id)
                .append("</string><Tag>\n<node class=\"")
                .append(type)
                .append("\">");
        tags.append(parent == 1 ? "<parentIds/>" : "<parentIds><string>" + parent + "</string></parentIds>");
        tags.append("<id>").append(id).append("</id>").append(fields);
        tags.append(descriptor.isEmpty() ? "" : "<descriptorId>" + descriptor + "</descriptorId>");
        tags.append("</node>\n<actions><wf.a.TimingAction><startTime>").append(time);
        tags.append("</startTime></wf.a.TimingAction>").append(actions).append("</actions></Tag></entry>\n");
    }

    private static String arguments(String name, String value) {
        return "<cps.a.ArgumentsActionImpl><arguments class=\"tree-map\"><entry><string>" + name + "</string><string>"
                + SampleFiles.escaped(value) + "</string></entry></arguments></cps.a.ArgumentsActionImpl>";
    }
}
