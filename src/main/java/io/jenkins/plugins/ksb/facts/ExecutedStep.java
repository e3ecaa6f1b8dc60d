package io.jenkins.plugins.ksb.facts;

import java.util.List;
import java.util.OptionalLong;

/**
 * A step that a build really ran.
 *
 * @param id of its flow node; of a line of a log, {@code log:} and its number
 * @param name as in a definition: {@code sh}, {@code junit}
 * @param arguments as stored; masked values are holes
 * @param stage id of the innermost stage, or empty
 * @param commands what its script ran
 */
public record ExecutedStep(
        String id,
        String name,
        Arguments arguments,
        Outcome outcome,
        OptionalLong start,
        OptionalLong duration,
        String stage,
        List<Command> commands) {
    public ExecutedStep {
        commands = List.copyOf(commands);
    }

    /** What came of it. */
    public enum Outcome {
        SUCCEEDED,
        FAILED,
        UNKNOWN
    }
}
