package io.jenkins.plugins.ksb.evidence;

import io.jenkins.plugins.ksb.facts.Location;
import java.util.List;
import java.util.Optional;

/**
 * One piece of evidence of one practice.
 *
 * @param id stable across re-formatting and new rule packs, so that people's decisions can hang on it
 * @param rule {@code practice/rule} of the rule that found it
 * @param path of the definition it stands in; of what a build did, the full name of its job
 * @param stages names of the enclosing stages, outermost first
 * @param location where it stands in the definition; of what a build did, the step as its line, counted in the order they ran
 * @param subject what was recognised: the command or the step, in one line, holes as a person would write them
 * @param built the build that did it; empty for what is merely declared
 */
public record Evidence(
        String id,
        String practice,
        Grade grade,
        Enforcement enforcement,
        Confidence confidence,
        String rule,
        String path,
        List<String> stages,
        Location location,
        String subject,
        Optional<Built> built) {
    public Evidence {
        stages = List.copyOf(stages);
    }

    /** What a definition declares. */
    public Evidence(
            String id,
            String practice,
            Grade grade,
            Enforcement enforcement,
            Confidence confidence,
            String rule,
            String path,
            List<String> stages,
            Location location,
            String subject) {
        this(id, practice, grade, enforcement, confidence, rule, path, stages, location, subject, Optional.empty());
    }

    /** The same, further on the way from a promise to a result. */
    public Evidence graded(Grade other) {
        return new Evidence(id, practice, other, enforcement, confidence, rule, path, stages, location, subject, built);
    }

    /** The same, once more is known of what its failure does. */
    public Evidence enforced(Enforcement other) {
        return new Evidence(id, practice, grade, other, confidence, rule, path, stages, location, subject, built);
    }

    /** The same, as a build did it. */
    public Evidence built(Built by) {
        return new Evidence(
                id, practice, grade, enforcement, confidence, rule, path, stages, location, subject, Optional.of(by));
    }

    /** The same under its final id. */
    public Evidence identified(String finalId) {
        return new Evidence(
                finalId, practice, grade, enforcement, confidence, rule, path, stages, location, subject, built);
    }
}
