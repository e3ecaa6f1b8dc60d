package io.jenkins.plugins.ksb.detect;

/**
 * Leaves the samples out of the text of a pack. They are a third of it, and reading YAML is most of the start-up of a run that
 * has no use for them.
 */
final class SampleLines {
    private SampleLines() {}

    /** The text with as many lines as before, so that places in it stay true. */
    static String without(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int samples = -1;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int indent = indent(text, start, end);
            boolean blank = start + indent == end;
            if (samples >= 0 && !blank && isBehind(text, start + indent, indent, samples)) {
                samples = -1;
            }
            if (samples < 0
                    && (text.startsWith("hits:", start + indent) || text.startsWith("misses:", start + indent))) {
                samples = indent;
            }
            if (samples < 0) {
                kept.append(text, start, end);
            }
            kept.append('\n');
            start = end + 1;
        }
        return kept.toString();
    }

    private static int indent(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i - start;
    }

    /** Whether a line is no more part of the samples whose key stands this far in; items of a list may stand just as far. */
    private static boolean isBehind(String text, int at, int indent, int samples) {
        return indent < samples || indent == samples && !text.startsWith("- ", at);
    }
}
