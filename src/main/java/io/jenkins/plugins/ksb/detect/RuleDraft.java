package io.jenkins.plugins.ksb.detect;

import java.util.function.Function;

/**
 * A rule that waits for the kind of its practice, on which its default enforcement hangs.
 *
 * @param canonical what decides the rule's meaning, in one spelling, whatever the formatting
 */
record RuleDraft(String id, Function<Kind, Rule> rule, String canonical) {}
