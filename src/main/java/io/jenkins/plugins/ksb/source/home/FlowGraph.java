package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.source.home.FlowNode.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the nodes of a flow hang together: which block each stands in, and where each block ends. A parent always has a lower id
 * than its child, so one pass in their order is enough. Whatever else a broken file says of a node's parents, and a second node of
 * the same id, do not count: so there are no loops.
 */
final class FlowGraph {
    private final List<FlowNode> nodes = new ArrayList<>();
    private final Map<String, FlowNode> byId = new HashMap<>();
    private final Map<String, FlowNode> blocks = new HashMap<>();
    private final Map<String, FlowNode> ends = new HashMap<>();
    private final Map<String, FlowNode> after = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();
    private @Nullable FlowNode flowEnd;

    /** Of nodes sorted by id. */
    FlowGraph(List<FlowNode> sorted) {
        for (FlowNode node : sorted) {
            if (byId.containsKey(node.id())) {
                continue;
            }
            nodes.add(node);
            node.parents().forEach(parent -> after.putIfAbsent(parent, node));
            FlowNode block = blockOf(node);
            if (block != null) {
                blocks.put(node.id(), block);
            }
            if (block != null && isBody(node, block)) {
                bodies.add(node.id());
            }
            if (node.kind() == Kind.BLOCK_END) {
                ends.put(node.startId(), node);
            } else if (node.kind() == Kind.FLOW_END) {
                flowEnd = node;
            }
            byId.put(node.id(), node);
        }
    }

    private @Nullable FlowNode blockOf(FlowNode node) {
        if (node.kind().ends()) {
            return blocks.get(node.startId());
        }
        for (String parent : node.parents()) {
            FlowNode before = byId.get(parent);
            if (before != null) {
                return before.kind().starts() ? before : blocks.get(before.id());
            }
        }
        return null;
    }

    List<FlowNode> nodes() {
        return nodes;
    }

    /** The start of the block that a node stands in; a block's own start and end stand in the block around it. */
    @Nullable
    FlowNode block(FlowNode node) {
        return blocks.get(node.id());
    }

    /** The starts of all blocks around a node, innermost first. */
    List<FlowNode> around(FlowNode node) {
        List<FlowNode> around = new ArrayList<>();
        for (FlowNode at = block(node); at != null; at = block(at)) {
            around.add(at);
        }
        return around;
    }

    /** A block step writes two starts, its own and then its body's, which old nodes do not always mark. */
    private boolean isBody(FlowNode node, FlowNode block) {
        boolean follows =
                block.kind() == Kind.BLOCK_START && block.step().equals(node.step()) && !bodies.contains(block.id());
        return node.kind() == Kind.BLOCK_START && (node.marks().body() || follows);
    }

    /** Whether a block's start is that of its body, and not of the step. */
    boolean isBody(FlowNode node) {
        return bodies.contains(node.id());
    }

    /** What began when a node was done, or null. */
    @Nullable
    FlowNode after(FlowNode node) {
        return after.get(node.id());
    }

    /** Where the block that a node starts ends, or null while it runs. */
    @Nullable
    FlowNode end(FlowNode start) {
        FlowNode end = ends.get(start.id());
        return end == null && start.kind() == Kind.FLOW_START ? flowEnd : end;
    }
}
