package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.OnFailure;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Steps that are told not to fail, and give back their status instead. */
final class Outcomes {
    private static final Set<String> SHELLS = Set.of("sh", "bat", "powershell", "pwsh");

    private Outcomes() {}

    static void set(Draft draft) {
        if (givesStatus(draft)) {
            draft.own = OnFailure.IGNORED;
        }
    }

    /** The step itself, if its value tells how it went: a status, or the answer that somebody gave. */
    @Nullable
    static Draft statusOf(Draft draft) {
        return draft.own == OnFailure.IGNORED || draft.name.equals("input") ? draft : null;
    }

    private static boolean givesStatus(Draft draft) {
        if (SHELLS.contains(draft.name)) {
            return is(draft, "returnStatus", Tri.YES);
        }
        return switch (draft.name) {
            case "build" -> is(draft, "wait", Tri.NO) || is(draft, "propagate", Tri.NO);
            case "waitForQualityGate" -> !is(draft, "abortPipeline", Tri.YES);
            default -> false;
        };
    }

    private static boolean is(Draft draft, String argument, Tri expected) {
        Val value = draft.args.named(argument);
        return value != null && Tri.of(value) == expected;
    }
}
