package io.jenkins.plugins.ksb.evidence;

/** How far a practice got, weakest first. */
public enum Grade {
    /** The definition would do it. */
    DECLARED,
    /** A completed build did it. */
    EXECUTED,
    /** A build holds its result. */
    PROVED
}
