package io.jenkins.plugins.ksb.score;

/** What was looked at. Scores of different scopes are never compared or averaged. */
public enum Scope {
    /** Definitions alone: what pipelines would do. */
    DEFINITION,
    /** Definitions and completed builds. */
    HISTORY
}
