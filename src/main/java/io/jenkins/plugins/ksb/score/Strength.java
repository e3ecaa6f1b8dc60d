package io.jenkins.plugins.ksb.score;

/** How closely a practice is what the words of a KSB ask for. */
public enum Strength {
    /** The practice is what the words say. */
    DIRECT,
    /** The practice goes with what the words say; never more than a touch. */
    SUPPORTING
}
