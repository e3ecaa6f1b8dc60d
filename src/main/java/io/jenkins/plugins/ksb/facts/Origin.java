package io.jenkins.plugins.ksb.facts;

/** What is known of the thing that a step calls. */
public enum Origin {
    /** A step or directive of Jenkins or of a well-known plugin. */
    STEP,
    /** A method on a value that is known by how it was made: {@code docker.image.push}, {@code Artifactory.server.upload}. */
    OBJECT,
    /** Neither: a shared library's step, or a method on something unknown. */
    UNKNOWN
}
