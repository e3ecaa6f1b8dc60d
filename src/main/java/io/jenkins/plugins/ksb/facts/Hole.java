package io.jenkins.plugins.ksb.facts;

/**
 * The part of a text that cannot be known without running the pipeline, kept in place between two private-use characters.
 * What stands between them is the source of the unknown value ({@code env.BRANCH_NAME}, {@code params.TARGET}).
 */
public final class Hole {
    public static final char OPEN = '\uE000';
    public static final char CLOSE = '\uE001';

    private Hole() {}

    /** A text that is one hole and nothing else. */
    public static String of(String source) {
        return OPEN + source.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "") + CLOSE;
    }

    public static boolean in(String text) {
        return text.indexOf(OPEN) >= 0;
    }

    /** The text as a person would write it: each hole as <code>${source}</code>. */
    public static String display(String text) {
        return in(text) ? text.replace(String.valueOf(OPEN), "${").replace(String.valueOf(CLOSE), "}") : text;
    }
}
