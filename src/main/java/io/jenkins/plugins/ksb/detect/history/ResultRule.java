package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.Glob;
import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import java.util.List;
import java.util.Optional;

/**
 * Something that builds hold, and the practices that it shows.
 *
 * @param names what the thing must be called; any where empty
 * @param from what must have measured it; anything where empty
 * @param practices the first one whose steps ran is shown
 * @param alone confidence in the first practice where no step of any ran; empty: no evidence then
 */
record ResultRule(
        String id,
        String title,
        Holds holds,
        Optional<Glob> names,
        Optional<Glob> from,
        List<String> practices,
        Grade grade,
        Optional<Confidence> alone) {

    /** What sort of thing. */
    enum Holds {
        TESTS,
        SUITES,
        MEASURES,
        ARTEFACTS,
        CAUSES,
        PARAMETERS,
        BRANCH
    }

    ResultRule {
        practices = List.copyOf(practices);
    }

    boolean comesFrom(String source) {
        return from.isEmpty() || from.get().matches(source);
    }

    boolean covers(String name) {
        return names.isEmpty() || names.get().matches(name);
    }
}
