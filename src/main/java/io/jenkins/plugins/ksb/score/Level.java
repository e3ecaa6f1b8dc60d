package io.jenkins.plugins.ksb.score;

import org.jspecify.annotations.Nullable;

/**
 * A level or depth at which a profile asks for something.
 *
 * @param scale levels of one scale are ordered as the standard lists them, lowest first
 * @param suggestedBy the support from which pipeline data suggests it; null: never
 */
public record Level(
        String id,
        String title,
        String scale,
        String meaning,
        @Nullable Support suggestedBy) {}
