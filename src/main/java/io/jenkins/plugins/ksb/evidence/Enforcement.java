package io.jenkins.plugins.ksb.evidence;

/** Whether the failure of a practice matters to the run. */
public enum Enforcement {
    /** Its failure stops or degrades the build. */
    ENFORCED,
    /** Its result is swallowed or ignored. */
    ADVISORY,
    /** Decided where it cannot be seen. */
    UNKNOWN,
    /** There is nothing to fail: triggers, options, parameters, notifications, kept artefacts. */
    NOT_APPLICABLE
}
