package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.BuildStage.Status;
import io.jenkins.plugins.ksb.source.home.FlowNode.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which nodes begin a stage, and which stage each node belongs to. */
final class Stages {
    private static final String STAGE_STEP = "StageStep";

    private final FlowGraph graph;
    private final List<FlowNode> starts = new ArrayList<>();
    private final Map<String, FlowNode> stageOf = new HashMap<>();
    private final Map<String, FlowNode> ends = new HashMap<>();
    private final Map<String, Status> warnings = new HashMap<>();

    Stages(FlowGraph graph) {
        this.graph = graph;
        Map<String, FlowNode> open = new HashMap<>();
        for (FlowNode node : graph.nodes()) {
            if (isStage(node)) {
                starts.add(node);
            }
            FlowNode outer = outerStage(node, open);
            if (outer != null) {
                stageOf.put(node.id(), outer);
            }
        }
        graph.nodes().forEach(this::warn);
    }

    /** The stage that a node stands in: that of its block, or a stage without a block that began before it in the same block. */
    private @Nullable FlowNode outerStage(FlowNode node, Map<String, FlowNode> open) {
        FlowNode block = graph.block(node);
        if (isOldStage(node)) {
            openOldStage(node, open);
        } else if (block != null && open.containsKey(block.id())) {
            return open.get(block.id());
        }
        FlowNode outer = block == null || isBlockStage(block) ? block : stageOf.get(block.id());
        while (outer != null && ends.containsKey(outer.id())) {
            outer = stageOf.get(outer.id());
        }
        return outer;
    }

    /** It ends where the next one begins, in its own block or in one inside, or with its block. */
    private void openOldStage(FlowNode stage, Map<String, FlowNode> open) {
        List<FlowNode> around = graph.around(stage);
        for (FlowNode block : around) {
            FlowNode before = open.remove(block.id());
            if (before != null) {
                ends.put(before.id(), stage);
            }
        }
        if (!around.isEmpty()) {
            open.put(around.get(0).id(), stage);
        }
    }

    private void warn(FlowNode node) {
        Status warning = StageStatus.ofResult(node.marks().warning());
        if (warning == null || warning == Status.SUCCESS) {
            return;
        }
        FlowNode stage = isStage(node) ? node : stageOf.get(node.id());
        while (stage != null) {
            warnings.merge(stage.id(), warning, StageStatus::worse);
            stage = stageOf.get(stage.id());
        }
    }

    List<FlowNode> starts() {
        return starts;
    }

    /** The start of the innermost stage around a node, or null. */
    @Nullable
    FlowNode of(FlowNode node) {
        return stageOf.get(node.id());
    }

    /** Where a stage ends, or null while it runs. */
    @Nullable
    FlowNode end(FlowNode stage) {
        if (!isOldStage(stage)) {
            return graph.end(stage);
        }
        FlowNode next = ends.get(stage.id());
        FlowNode block = graph.block(stage);
        return next == null && block != null ? graph.end(block) : next;
    }

    /** The worst result that a step inside gave to the stage, or null. */
    @Nullable
    Status warning(FlowNode stage) {
        return warnings.get(stage.id());
    }

    private boolean isStage(FlowNode node) {
        return isBlockStage(node) || isOldStage(node);
    }

    private boolean isBlockStage(FlowNode node) {
        return node.kind() == Kind.BLOCK_START
                && node.step().equals(STAGE_STEP)
                && node.marks().label() != null
                && graph.isBody(node);
    }

    private static boolean isOldStage(FlowNode node) {
        return node.kind() == Kind.ATOM
                && node.marks().oldStage()
                && node.marks().label() != null;
    }
}
