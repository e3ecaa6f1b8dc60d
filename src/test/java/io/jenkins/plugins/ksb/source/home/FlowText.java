package io.jenkins.plugins.ksb.source.home;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes flow nodes the way Jenkins does, from lines: {@code ID PARENTS KIND STEP TIME ACTIONS}. Kinds are {@code begin},
 * {@code start}, {@code atom}, {@code end:START} and {@code finish:START}; actions are XML, or the short forms of {@link #action}.
 */
final class FlowText {
    private final List<String> tags = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    static FlowText of(String lines) {
        FlowText text = new FlowText();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(text::add);
        return text;
    }

    private void add(String line) {
        String[] words = line.split("\\s+", 6);
        String kind = words[2];
        StringBuilder tag =
                new StringBuilder("<Tag>\n<node class=\"" + className(kind) + "\" plugin=\"workflow-cps@1\">");
        tag.append("<parentIds>");
        for (String parent : words[1].split(",")) {
            tag.append(parent.equals("-") ? "" : "<string>" + parent + "</string>");
        }
        tag.append("</parentIds><id>").append(words[0]).append("</id>");
        if (kind.contains(":")) {
            tag.append("<startId>")
                    .append(kind.substring(kind.indexOf(':') + 1))
                    .append("</startId>");
        }
        if (!words[3].equals("-")) {
            tag.append("<descriptorId>org.jenkinsci.plugins.workflow.support.steps.")
                    .append(words[3])
                    .append("</descriptorId>");
        }
        tag.append("</node>\n<actions>");
        if (!words[4].equals("-")) {
            tag.append("<wf.a.TimingAction><startTime>").append(words[4]).append("</startTime></wf.a.TimingAction>");
        }
        if (words.length > 5) {
            for (String action : words[5].split(" (?=[A-Za-z]+=|body|old|skipped|<)")) {
                tag.append(action(action));
            }
        }
        ids.add(words[0]);
        tags.add(tag.append("</actions>\n</Tag>").toString());
    }

    private static String className(String kind) {
        return switch (kind.replaceAll(":.*", "")) {
            case "begin" -> "org.jenkinsci.plugins.workflow.graph.FlowStartNode";
            case "start" -> "cps.n.StepStartNode";
            case "atom" -> "cps.n.StepAtomNode";
            case "end" -> "cps.n.StepEndNode";
            default -> "org.jenkinsci.plugins.workflow.graph.FlowEndNode";
        };
    }

    private static String action(String action) {
        int equals = action.indexOf('=');
        String value = equals < 0 ? "" : action.substring(equals + 1);
        return switch (equals < 0 || action.startsWith("<") ? action : action.substring(0, equals)) {
            case "body" -> "<wf.a.BodyInvocationAction/>";
            case "old" ->
                "<org.jenkinsci.plugins.workflow.support.steps.StageStepExecution_-StageActionImpl><stageName/>"
                        + "</org.jenkinsci.plugins.workflow.support.steps.StageStepExecution_-StageActionImpl>";
            case "skipped" -> "<wf.a.NotExecutedNodeAction/>";
            case "label" -> "<wf.a.LabelAction><displayName>" + value + "</displayName></wf.a.LabelAction>";
            case "branch" ->
                "<org.jenkinsci.plugins.workflow.cps.steps.ParallelStepExecution_-ParallelLabelAction>"
                        + "<branchName>" + value + "</branchName>"
                        + "</org.jenkinsci.plugins.workflow.cps.steps.ParallelStepExecution_-ParallelLabelAction>";
            case "error" -> "<wf.a.ErrorAction><error class=\"" + value + "\"/></wf.a.ErrorAction>";
            case "aborted" ->
                "<wf.a.ErrorAction><error class=\"org.jenkinsci.plugins.workflow.steps."
                        + "FlowInterruptedException\"><result><name>" + value
                        + "</name></result></error></wf.a.ErrorAction>";
            case "warning" -> "<wf.a.WarningAction><result><name>" + value + "</name></result></wf.a.WarningAction>";
            case "tag" ->
                "<wf.a.TagsAction><tags class=\"linked-hash-map\"><entry><string>STAGE_STATUS</string><string>" + value
                        + "</string></entry></tags></wf.a.TagsAction>";
            case "agent" ->
                "<s.a.WorkspaceActionImpl><node>" + value + "</node><path>/w</path></s.a.WorkspaceActionImpl>";
            case "script" ->
                "<cps.a.ArgumentsActionImpl><arguments><entry><string>script</string><string>" + value.replace("_", " ")
                        + "</string></entry></arguments></cps.a.ArgumentsActionImpl>";
            default -> action.replace('\u00a0', ' ');
        };
    }

    /** As newer Jenkins stores them: all in one file. */
    String store() {
        StringBuilder store = new StringBuilder("<?xml version='1.1' encoding='UTF-8'?>\n<linked-hash-map>\n");
        for (int i = 0; i < tags.size(); i++) {
            store.append("<entry><string>")
                    .append(ids.get(i))
                    .append("</string>")
                    .append(tags.get(i))
                    .append("</entry>\n");
        }
        return store.append("</linked-hash-map>").toString();
    }

    /** As older Jenkins stored them: one file a node. */
    void files(HomeBuilder home, String build) {
        for (int i = 0; i < tags.size(); i++) {
            home.file(
                    build + "/workflow/" + ids.get(i) + ".xml",
                    "<?xml version='1.0' encoding='UTF-8'?>\n" + tags.get(i));
        }
    }
}
