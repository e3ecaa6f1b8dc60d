package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.OnFailure;
import org.jspecify.annotations.Nullable;

/**
 * A place that failures of the steps inside it run into: {@code try}, {@code catchError}, {@code warnError}. What becomes of them
 * may only be known later, when the {@code catch} block has been followed.
 */
final class Guard {
    private final @Nullable Guard outer;
    private OnFailure fate;

    Guard(@Nullable Guard outer, OnFailure fate) {
        this.outer = outer;
        this.fate = fate;
    }

    /** The block does something about the failure; the strongest reaction counts. */
    void react(OnFailure reaction) {
        if (strength(reaction) > strength(fate)) {
            fate = reaction;
        }
    }

    /** What becomes of a failure that got here with this fate. */
    static OnFailure resolve(OnFailure own, @Nullable Guard guard) {
        OnFailure result = own;
        for (Guard g = guard; g != null && result == OnFailure.STOPS; g = g.outer) {
            result = g.fate;
        }
        return result;
    }

    private static int strength(OnFailure reaction) {
        return switch (reaction) {
            case IGNORED, UNKNOWN -> 0;
            case HANDLED -> 1;
            case DEGRADES -> 2;
            case STOPS -> 3;
        };
    }
}
