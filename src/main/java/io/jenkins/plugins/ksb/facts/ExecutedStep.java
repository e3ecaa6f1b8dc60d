package io.jenkins.plugins.ksb.facts;

import java.util.List;
import java.util.OptionalLong;

/**
 * A step that a build really ran.
 *
 * @param id of its flow node; of a line of a log, {@code log:} and its number
 * @param parent id of the step whose block it stands in, or empty; parents stand before their children
 * @param name as in a definition: {@code sh}, {@code junit}
 * @param arguments as stored; masked values are holes
 * @param stage id of the innermost stage, or empty
 * @param branch name of the innermost branch of a {@code parallel}, or empty
 * @param commands what its script ran
 */
public record ExecutedStep(
        String id,
        String parent,
        String name,
        Arguments arguments,
        Outcome outcome,
        OptionalLong start,
        OptionalLong duration,
        String stage,
        String branch,
        List<Command> commands) {
    public ExecutedStep {
        commands = List.copyOf(commands);
    }

    /** What came of it. */
    public enum Outcome {
        SUCCEEDED,
        /** It was done, and lowered the result: failed tests, a gate that did not pass. */
        UNSTABLE,
        FAILED,
        UNKNOWN
    }
}
