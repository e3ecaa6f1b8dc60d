package io.jenkins.plugins.ksb.source.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a pipeline's flow.
 *
 * @param startId of an end, the id of its start; else 0
 * @param descriptor class of the step's descriptor; empty at the ends of the flow
 * @param step what an atom does, or null
 */
record FlowNode(
        int id,
        Type type,
        List<Integer> parents,
        int startId,
        String descriptor,
        long time,
        Marks marks,
        @Nullable PlannedStep step) {

    /** Jenkins' classes of nodes. */
    enum Type {
        FLOW_START("org.jenkinsci.plugins.workflow.graph.FlowStartNode"),
        START("cps.n.StepStartNode"),
        ATOM("cps.n.StepAtomNode"),
        END("cps.n.StepEndNode"),
        FLOW_END("org.jenkinsci.plugins.workflow.graph.FlowEndNode");

        final String className;

        Type(String className) {
            this.className = className;
        }
    }

    /**
     * What its actions tell.
     *
     * @param label of a stage, or empty
     * @param skipped why a stage was passed over, or empty
     */
    record Marks(String label, boolean body, String skipped, Ending ending) {
        static final Marks NONE = new Marks("", false, "", Ending.WELL);

        static Marks body(String label, String skipped) {
            return new Marks(label, true, skipped, Ending.WELL);
        }

        static Marks of(Ending ending) {
            return new Marks("", false, "", ending);
        }
    }

    /** How a step or a block ended. */
    enum Ending {
        WELL,
        UNSTABLE,
        FAILED,
        ABORTED;

        boolean isError() {
            return this == FAILED || this == ABORTED;
        }
    }

    boolean isShell() {
        return step != null && step.isShell();
    }
}
