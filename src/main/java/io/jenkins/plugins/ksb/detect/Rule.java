package io.jenkins.plugins.ksb.detect;

import java.util.List;

/**
 * One way to recognise a practice, mostly by one tool.
 *
 * @param id unique within the practice
 * @param file and {@code line}: where the rule is written
 */
public record Rule(
        String practice,
        String id,
        String title,
        Matchers matchers,
        Conditions conditions,
        Effects effects,
        List<Sample> hits,
        List<Sample> misses,
        String file,
        int line) {
    public Rule {
        hits = List.copyOf(hits);
        misses = List.copyOf(misses);
    }

    /** {@code practice/id}. */
    public String name() {
        return practice + "/" + id;
    }
}
