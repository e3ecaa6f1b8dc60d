package io.jenkins.plugins.ksb.report;

/** How a badge is drawn. */
public enum BadgeStyle {
    FLAT("flat", 20, 3, 11),
    FLAT_SQUARE("flat-square", 20, 0, 11),
    FOR_THE_BADGE("for-the-badge", 28, 0, 10);

    private final String written;
    final int height;
    final int radius;
    final int fontSize;

    BadgeStyle(String written, int height, int radius, int fontSize) {
        this.written = written;
        this.height = height;
        this.radius = radius;
        this.fontSize = fontSize;
    }

    boolean capitals() {
        return this == FOR_THE_BADGE;
    }

    /** As people write it. */
    @Override
    public String toString() {
        return written;
    }
}
