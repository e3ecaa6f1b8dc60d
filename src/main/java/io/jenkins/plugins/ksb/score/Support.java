package io.jenkins.plugins.ksb.score;

/**
 * How far evidence supports a KSB, weakest first.
 *
 * <p>There is one answer more, <em>confirmed</em>; only a named person gives it, so no scorer knows it.
 */
public enum Support {
    /** Nothing here speaks of it. That says nothing about what people do or know. */
    NOT_SEEN,
    /** Something points to it: declared only, or of a practice that merely goes with it. */
    TOUCHED,
    /** A build did what the words ask for. */
    SUPPORTED,
    /** Builds keep doing it and stop when it fails, or hold two independent results of it. */
    STRONGLY_SUPPORTED;

    Support atMost(Support ceiling) {
        return compareTo(ceiling) > 0 ? ceiling : this;
    }

    Support atLeast(Support floor) {
        return compareTo(floor) < 0 ? floor : this;
    }
}
