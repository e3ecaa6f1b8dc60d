package io.jenkins.plugins.ksb.detect;

/** A pattern that says nothing sensible; becomes a fault where its place is known. */
final class BadPattern extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String requirement;

    BadPattern(String requirement) {
        super(requirement, null, false, false);
        this.requirement = requirement;
    }

    /** What the pattern should be and is not. */
    String requirement() {
        return requirement;
    }
}
