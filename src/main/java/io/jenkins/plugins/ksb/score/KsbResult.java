package io.jenkins.plugins.ksb.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the evidence supports a KSB, and why not further.
 *
 * @param support under the ceiling of what pipelines can show
 * @param uncapped what the evidence would give without that ceiling
 * @param reasons strongest first
 * @param suggested the highest level that pipeline data suggests, where the standard knows levels
 */
public record KsbResult(
        Ksb ksb,
        Support support,
        Support uncapped,
        List<Reason> reasons,
        @Nullable Level suggested) {

    /**
     * A practice that speaks for the KSB.
     *
     * @param gives what it would give alone, without the ceiling
     * @param evidence ids, in the order found
     */
    public record Reason(Mapping mapping, Support gives, List<String> evidence) {
        public Reason {
            evidence = List.copyOf(evidence);
        }
    }

    public KsbResult {
        reasons = List.copyOf(reasons);
    }

    /** Whether there is evidence for more than pipelines can show. */
    public boolean held() {
        return support != uncapped;
    }
}
