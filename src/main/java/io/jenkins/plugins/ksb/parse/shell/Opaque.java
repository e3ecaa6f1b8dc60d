package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.Hole;

/** The parts of a text that are not known: holes, and what stays of a shell's expansions. */
final class Opaque {
    private static final char MASK = '\uE002';

    private Opaque() {}

    /** The text, of the same length, with every character of an unknown part replaced. */
    static String mask(String text) {
        if (text.indexOf('$') < 0 && !Hole.in(text)) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            for (int i = at; i < end; i++) {
                masked.setCharAt(i, MASK);
            }
            at = Math.max(end, at + 1);
        }
        return masked.toString();
    }

    /** Whether a text is one unknown part and nothing else. */
    static boolean isWhole(String text) {
        boolean percent = text.length() > 2 && text.charAt(0) == '%' && text.indexOf('%', 1) == text.length() - 1;
        return percent || (!text.isEmpty() && end(text, 0) == text.length());
    }

    /** Whether a masked text has unknown parts. */
    static boolean in(String masked) {
        return masked.indexOf(MASK) >= 0;
    }

    /** Where the unknown part that begins at an offset ends; the offset itself where none does. */
    private static int end(String text, int at) {
        char c = text.charAt(at);
        if (c == Hole.OPEN) {
            return after(text, at, Hole.OPEN, Hole.CLOSE);
        }
        char next = c == '$' && at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '{') {
            return after(text, at + 1, '{', '}');
        }
        if (next == '(') {
            return after(text, at + 1, '(', ')');
        }
        int end = at;
        if (WordReader.isNamePart(next)) {
            end = at + 1;
            while (end < text.length() && WordReader.isNamePart(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static int after(String text, int at, char open, char close) {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
