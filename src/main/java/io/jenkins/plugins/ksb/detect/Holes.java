package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Hole;

/** Makes what stands in a hole invisible to patterns: each hole becomes one character that only {@code *} covers. */
final class Holes {
    private Holes() {}

    static String mask(String text) {
        int open = text.indexOf(Hole.OPEN);
        if (open < 0) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int from = 0;
        while (open >= 0) {
            masked.append(text, from, open).append(Hole.OPEN);
            int close = text.indexOf(Hole.CLOSE, open);
            from = close < 0 ? text.length() : close + 1;
            open = text.indexOf(Hole.OPEN, from);
        }
        return masked.append(text, from, text.length()).toString();
    }

    /** Whether a masked text is one hole and nothing else. */
    static boolean isHole(String masked) {
        return masked.length() == 1 && masked.charAt(0) == Hole.OPEN;
    }
}
