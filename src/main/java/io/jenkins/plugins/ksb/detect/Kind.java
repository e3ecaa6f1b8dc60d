package io.jenkins.plugins.ksb.detect;

/** What the failure of a practice means. */
public enum Kind {
    /** It looks for faults: its failure is a finding. */
    CHECK,
    /** It makes or moves something: its failure is a fault of the run. */
    WORK,
    /** It gives the pipeline its form; there is nothing to fail. */
    STRUCTURE
}
