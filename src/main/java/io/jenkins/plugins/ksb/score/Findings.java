package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import java.util.List;
import java.util.Set;

/**
 * What was found in one pipeline.
 *
 * @param sustained practices that nearly all completed builds of the window executed or proved
 * @param open practices of which these builds tell nothing: too few of them, or no occasion; they are not missing
 */
public record Findings(Scope scope, List<Evidence> evidence, Set<String> sustained, Set<String> open) {
    public Findings(Scope scope, List<Evidence> evidence, Set<String> sustained) {
        this(scope, evidence, sustained, Set.of());
    }

    public Findings {
        open = Set.copyOf(open);
        evidence = List.copyOf(evidence);
        sustained = Set.copyOf(sustained);
        if (scope == Scope.DEFINITION && !evidence.stream().allMatch(piece -> piece.grade() == Grade.DECLARED)) {
            throw new IllegalArgumentException("a definition alone shows nothing that was executed or proved");
        }
    }

    /** Of a definition, without any build. */
    public static Findings ofDefinition(List<Evidence> evidence) {
        return new Findings(Scope.DEFINITION, evidence, Set.of());
    }
}
