package io.jenkins.plugins.ksb.detect;

import java.util.List;

/**
 * What must hold besides the match itself.
 *
 * @param after practices of which evidence must stand earlier
 * @param before practices of which evidence must stand later, or in the same stage
 * @param requires practices of which evidence must stand anywhere
 * @param within places; one of them must enclose the match
 * @param via wrappers; the command must have been reached through one of them
 */
public record Conditions(
        Tokens off,
        List<String> after,
        List<String> before,
        List<String> requires,
        List<Within> within,
        List<Glob> via) {
    public Conditions {
        after = List.copyOf(after);
        before = List.copyOf(before);
        requires = List.copyOf(requires);
        within = List.copyOf(within);
        via = List.copyOf(via);
    }

    boolean needEvidence() {
        return !after.isEmpty() || !before.isEmpty() || !requires.isEmpty();
    }
}
