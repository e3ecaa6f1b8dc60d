package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.source.home.FlowNode.Failure;
import io.jenkins.plugins.ksb.source.home.FlowNode.Kind;
import io.jenkins.plugins.ksb.source.home.FlowNode.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One {@code Tag} to a flow node; the same in the old storage and the new one. An end can hold its error twice. */
final class FlowNodeReader {
    private OptionalLong time = OptionalLong.empty();
    private @Nullable String label;
    private @Nullable String branch;
    private boolean body;
    private boolean oldStage;
    private boolean notExecuted;
    private @Nullable Failure failure;
    private String warning = "";
    private @Nullable String agent;
    private Map<String, List<String>> tags = Map.of();
    private Element arguments = Element.NONE;

    private FlowNodeReader() {}

    /** Empty where it is no node that this reader knows. */
    static Optional<FlowNode> read(Element tag) {
        Element node = tag.child("node");
        Kind kind = Kind.of(node.type());
        String id = node.text("id");
        if (kind == null || id.isEmpty()) {
            return Optional.empty();
        }
        FlowNodeReader reader = new FlowNodeReader();
        for (Element action : tag.child("actions").items()) {
            reader.action(action);
        }
        return Optional.of(new FlowNode(
                id,
                kind,
                texts(node.child("parentIds")),
                node.text("startId"),
                ClassNames.simple(node.text("descriptorId")),
                reader.time,
                reader.marks()));
    }

    private Marks marks() {
        return new Marks(label, branch, body, oldStage, notExecuted, failure, warning, agent, tags, arguments);
    }

    private void action(Element action) {
        switch (action.type()) {
            case "TimingAction" -> time = Numbers.positive(action.text("startTime"));
            case "LabelAction" -> label = action.text("displayName");
            case "ParallelLabelAction" -> branch = action.text("branchName");
            case "BodyInvocationAction" -> body = true;
            case "StageActionImpl" -> oldStage = true;
            case "NotExecutedNodeAction" -> notExecuted = true;
            case "ErrorAction" -> failure = failure == null ? failure(action.child("error")) : failure;
            case "WarningAction" -> warning = result(action.child("result"));
            case "WorkspaceActionImpl" -> agent = action.text("node");
            case "TagsAction" -> tags = tags(action.child("tags"));
            case "ArgumentsActionImpl" -> arguments = action.child("arguments");
            default -> {}
        }
    }

    private static Failure failure(Element error) {
        return new Failure(error.type(), result(error.child("result")));
    }

    /** Either a name alone, or the whole object. */
    private static String result(Element result) {
        String name = result.text("name");
        return name.isEmpty() ? result.text().strip() : name;
    }

    /** A map: its entries are a key, and a value or a set of them. */
    private static Map<String, List<String>> tags(Element map) {
        Map<String, List<String>> tags = new HashMap<>();
        for (Element entry : map.children()) {
            List<String> texts = new ArrayList<>();
            for (Element part : entry.children()) {
                texts.addAll(part.isLeaf() ? List.of(part.text()) : texts(part));
            }
            if (texts.size() > 1) {
                tags.put(texts.get(0), List.copyOf(texts.subList(1, texts.size())));
            }
        }
        return tags;
    }

    private static List<String> texts(Element collection) {
        List<String> texts = new ArrayList<>(1);
        for (Element item : collection.items()) {
            texts.add(item.text().strip());
        }
        return texts;
    }
}
