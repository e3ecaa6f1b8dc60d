package io.jenkins.plugins.ksb.source.home;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A node of a pipeline's flow: a step, or the start or end of a block.
 *
 * @param parents ids of the nodes before it; several where branches join
 * @param startId of a block's end, the id of its start; else empty
 * @param step simple class name of the step's descriptor: {@code StageStep}, {@code ShellStep}; empty at the flow's ends
 * @param time when it began, in milliseconds since 1970
 */
record FlowNode(
        String id, Kind kind, List<String> parents, String startId, String step, OptionalLong time, Marks marks) {

    /** What the node stands for. */
    enum Kind {
        FLOW_START,
        BLOCK_START,
        ATOM,
        BLOCK_END,
        FLOW_END;

        static @Nullable Kind of(String className) {
            return switch (className) {
                case "FlowStartNode" -> FLOW_START;
                case "StepStartNode" -> BLOCK_START;
                case "StepAtomNode" -> ATOM;
                case "StepEndNode" -> BLOCK_END;
                case "FlowEndNode" -> FLOW_END;
                default -> null;
            };
        }

        boolean starts() {
            return this == FLOW_START || this == BLOCK_START;
        }

        boolean ends() {
            return this == BLOCK_END || this == FLOW_END;
        }
    }

    /**
     * What its actions tell.
     *
     * @param label name of a stage
     * @param branch name of a branch of a {@code parallel}
     * @param body whether it begins the block that its step was given, rather than the step itself
     * @param oldStage whether it is a {@code stage} without a block
     * @param notExecuted whether the step was passed over
     * @param failure how it ended badly, or null
     * @param warning the result that it lowered its stage to, or empty
     * @param agent where its workspace is, empty for the controller, or null where it has none
     * @param tags what declarative pipelines note of a stage
     * @param arguments the step's arguments as stored
     */
    record Marks(
            @Nullable String label,
            @Nullable String branch,
            boolean body,
            boolean oldStage,
            boolean notExecuted,
            @Nullable Failure failure,
            String warning,
            @Nullable String agent,
            Map<String, List<String>> tags,
            Element arguments) {}

    /** An error at a node, told apart by its type: an interruption carries the result that it wants. */
    record Failure(String type, String result) {
        boolean isInterruption() {
            return type.equals("FlowInterruptedException");
        }
    }
}
