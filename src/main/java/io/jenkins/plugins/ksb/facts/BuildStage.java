package io.jenkins.plugins.ksb.facts;

import java.util.List;
import java.util.OptionalLong;

/**
 * A stage as a build ran it.
 *
 * @param id of its flow node
 * @param path names of the stages around it and its own, outermost first
 */
public record BuildStage(String id, List<String> path, Status status, OptionalLong start, OptionalLong duration) {
    public BuildStage {
        path = List.copyOf(path);
    }

    public String name() {
        return path.get(path.size() - 1);
    }

    /** How a stage ended. */
    public enum Status {
        SUCCESS,
        UNSTABLE,
        FAILURE,
        ABORTED,
        SKIPPED,
        /** Not ended when it was read. */
        RUNNING
    }
}
