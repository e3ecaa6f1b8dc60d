package io.jenkins.plugins.ksb.evidence;

import io.jenkins.plugins.ksb.facts.Location;
import java.util.List;

/**
 * One piece of evidence of one practice.
 *
 * @param id stable across re-formatting and new rule packs, so that people's decisions can hang on it
 * @param rule {@code practice/rule} of the rule that found it
 * @param path of the definition it stands in
 * @param stages names of the enclosing stages, outermost first
 * @param subject what was recognised: the command or the step, in one line, holes as a person would write them
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
        String subject) {
    public Evidence {
        stages = List.copyOf(stages);
    }
}
