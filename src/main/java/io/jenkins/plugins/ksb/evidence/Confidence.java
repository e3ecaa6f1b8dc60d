package io.jenkins.plugins.ksb.evidence;

/** How sure a piece of evidence is. */
public enum Confidence {
    /** A name says so, but the content cannot be seen. */
    LOW,
    /** The definition or the build shows it. */
    HIGH
}
