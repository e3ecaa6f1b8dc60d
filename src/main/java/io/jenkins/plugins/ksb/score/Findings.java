package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Evidence;
import java.util.List;
import java.util.Set;

/**
 * What was found in one pipeline.
 *
 * @param sustained practices that nearly all completed builds of the window executed or proved
 */
public record Findings(Scope scope, List<Evidence> evidence, Set<String> sustained) {
    public Findings {
        evidence = List.copyOf(evidence);
        sustained = Set.copyOf(sustained);
    }

    /** Of a definition, without any build. */
    public static Findings ofDefinition(List<Evidence> evidence) {
        return new Findings(Scope.DEFINITION, evidence, Set.of());
    }
}
