package io.jenkins.plugins.ksb.score;

/** How much of a KSB pipelines can show at all. It is a ceiling: no amount of evidence goes beyond it. */
public enum Observability {
    /** Pipelines show what the words ask for. */
    STRONG(Support.STRONGLY_SUPPORTED),
    /** Pipelines show part of it; the rest needs a person's statement. */
    PARTIAL(Support.SUPPORTED),
    /** Pipelines hold something to link to, which never raises coverage. */
    LINK(Support.TOUCHED),
    /** Pipelines show nothing of it. */
    NONE(Support.NOT_SEEN);

    private final Support ceiling;

    Observability(Support ceiling) {
        this.ceiling = ceiling;
    }

    /** The most that evidence from pipelines can give. */
    public Support ceiling() {
        return ceiling;
    }

    /** Whether support from pipelines counts as coverage of a duty. */
    public boolean counts() {
        return this == STRONG || this == PARTIAL;
    }
}
