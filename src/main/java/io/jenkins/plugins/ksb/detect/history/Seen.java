package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.ExecutedStep.Outcome;
import java.util.OptionalLong;

/**
 * A practice seen in one build.
 *
 * @param outcome of the command or step that it was seen in; unknown for what the build merely holds
 * @param failure what the failure of that step did to the build
 * @param end when that step ended, in milliseconds since 1970; empty where unknown
 */
record Seen(Evidence evidence, Outcome outcome, Failure failure, OptionalLong end) {

    /** What a failure did. */
    enum Failure {
        /** It made the build red. */
        FAILED_THE_BUILD,
        /** The build was green all the same. */
        IN_VAIN,
        /** There was none, or others may have caused the result. */
        NONE
    }

    String practice() {
        return evidence.practice();
    }

    Seen with(Evidence other) {
        return new Seen(other, outcome, failure, end);
    }

    boolean succeeded() {
        return outcome == Outcome.SUCCEEDED;
    }

    boolean failed() {
        return outcome == Outcome.FAILED;
    }
}
