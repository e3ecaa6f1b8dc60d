package io.jenkins.plugins.ksb.source.sample;

import io.jenkins.plugins.ksb.source.sample.FlowNode.Ending;
import io.jenkins.plugins.ksb.source.sample.FlowNode.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nodes of a flow as Jenkins keeps them: in one file since workflow-job 1436, in one file each before. */
final class FlowXml {
    private static final String UNINSTANTIATED = "org.jenkinsci.plugins.structs.describable.UninstantiatedDescribable";
    private static final String ERROR = "hudson.AbortException";
    private static final String INTERRUPTION = "org.jenkinsci.plugins.workflow.steps.FlowInterruptedException";

    private final Markup xml;
    private final String result;
    /** Where in the store an error was first written, counted from 1; XStream points there from then on. */
    private int errorEntry;

    private FlowXml(Markup xml, String result) {
        this.xml = xml;
        this.result = result;
    }

    static String store(List<FlowNode> nodes, String result) {
        FlowXml flow = new FlowXml(new Markup("1.1"), result);
        flow.xml.open("linked-hash-map");
        int entry = 0;
        for (FlowNode node : nodes) {
            entry++;
            flow.xml.open("entry").leaf("string", node.id());
            flow.tag(node, entry);
            flow.xml.close();
        }
        return flow.xml.close().text();
    }

    static String single(FlowNode node, String result) {
        FlowXml flow = new FlowXml(new Markup("1.0"), result);
        flow.tag(node, 0);
        return flow.xml.text();
    }

    private void tag(FlowNode node, int entry) {
        xml.open("Tag", "plugin", "workflow-support@1010.vb_b_39488a_9841");
        xml.open("node", "class", node.type().className, "plugin", "workflow-cps@4209.v83c4e257f1e9");
        if (node.parents().isEmpty()) {
            xml.empty("parentIds");
        } else {
            xml.open("parentIds");
            node.parents().forEach(parent -> xml.leaf("string", parent));
            xml.close();
        }
        xml.leaf("id", node.id());
        if (node.startId() > 0) {
            xml.leaf("startId", node.startId());
        }
        if (node.type() == Type.FLOW_END) {
            xml.open("result").leaf("name", result).leaf("ordinal", result.equals("SUCCESS") ? 0 : 2);
            xml.leaf("color", result.equals("SUCCESS") ? "BLUE" : "RED")
                    .leaf("completeBuild", true)
                    .close();
        } else if (!node.descriptor().isEmpty()) {
            xml.leaf("descriptorId", node.descriptor());
        }
        xml.close();
        actions(node, entry);
        xml.close();
    }

    private void actions(FlowNode node, int entry) {
        xml.open("actions");
        FlowNode.Marks marks = node.marks();
        if (marks.body()) {
            xml.empty("wf.a.BodyInvocationAction");
        }
        if (!marks.label().isEmpty()) {
            xml.open("wf.a.LabelAction").leaf("displayName", marks.label()).close();
        }
        if (!marks.skipped().isEmpty()) {
            xml.open("wf.a.TagsAction").open("tags", "class", "linked-hash-map").open("entry");
            xml.leaf("string", "STAGE_STATUS")
                    .leaf("string", marks.skipped())
                    .close()
                    .close()
                    .close();
        }
        if (node.type() == Type.START && node.descriptor().endsWith("ExecutorStep") && !marks.body()) {
            xml.open("s.a.WorkspaceActionImpl").leaf("node", "agent-1").leaf("path", "/home/jenkins/workspace/work");
            xml.empty("labels", "class", "sorted-set").close();
        }
        arguments(node.step());
        xml.open("wf.a.TimingAction", "plugin", "workflow-api@1382.v7d694476f340");
        xml.leaf("startTime", node.time()).close();
        ending(marks.ending(), entry);
        if (node.isShell()) {
            xml.empty("s.a.LogStorageAction");
        }
        xml.close();
    }

    private void arguments(@Nullable PlannedStep step) {
        if (step == null || step.argument().isEmpty()) {
            return;
        }
        xml.open("cps.a.ArgumentsActionImpl")
                .open("arguments", "class", "tree-map")
                .open("entry");
        if (step.kind() == PlannedStep.Kind.ARCHIVE) {
            xml.leaf("string", "delegate").open(UNINSTANTIATED).leaf("symbol", step.kind().function);
            xml.open("arguments", "class", "tree-map").open("entry");
            xml.leaf("string", step.kind().argument).leaf("string", step.argument());
            xml.close().close().close();
        } else {
            xml.leaf("string", step.kind().argument).leaf("string", step.argument());
        }
        xml.close().close().leaf("isUnmodifiedBySanitization", true).close();
    }

    private void ending(Ending ending, int entry) {
        if (ending == Ending.UNSTABLE) {
            xml.open("wf.a.WarningAction")
                    .open("result")
                    .leaf("name", "UNSTABLE")
                    .leaf("ordinal", 1);
            xml.leaf("color", "YELLOW").leaf("completeBuild", true).close();
            xml.leaf("message", "Some tests failed").close();
        } else if (ending.isError()) {
            xml.open("wf.a.ErrorAction");
            error(ending);
            xml.close();
            errorEntry = errorEntry == 0 ? entry : errorEntry;
        }
    }

    private void error(Ending ending) {
        String type = ending == Ending.ABORTED ? INTERRUPTION : ERROR;
        if (errorEntry > 0) {
            String path = "../../../../../entry[" + errorEntry + "]/Tag/actions/wf.a.ErrorAction/error";
            xml.empty("error", "class", type, "reference", path);
            return;
        }
        xml.open("error", "class", type);
        if (ending == Ending.ABORTED) {
            xml.open("result")
                    .leaf("name", "ABORTED")
                    .leaf("ordinal", 4)
                    .leaf("color", "ABORTED")
                    .close();
        } else {
            xml.leaf("detailMessage", "script returned exit code 1");
        }
        xml.empty("stackTrace").close();
    }
}
