package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.Hole;

/** A text and a place in it. */
final class Cursor {
    /** What {@link #peek()} gives beyond the end; no character of any text. */
    static final char END = '\uFFFF';

    private final String text;
    private int at;
    private boolean holesAllClosed = true;

    Cursor(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = Math.min(offset, text.length());
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < text.length() ? text.charAt(index) : END;
    }

    char next() {
        char c = peek();
        skip(1);
        return c;
    }

    void skip(int count) {
        moveTo(at + count);
    }

    boolean looksAt(String expected) {
        return text.startsWith(expected, at);
    }

    boolean accept(String expected) {
        boolean there = looksAt(expected);
        if (there) {
            skip(expected.length());
        }
        return there;
    }

    String since(int start) {
        return text.substring(start, at);
    }

    /** Takes the hole that begins here as it is, whatever stands in it; an ordinary character where no hole is closed. */
    boolean takeHole(StringBuilder into) {
        if (peek() != Hole.OPEN || !holesAllClosed) {
            return false;
        }
        int close = text.indexOf(Hole.CLOSE, at);
        holesAllClosed = close >= 0;
        if (holesAllClosed) {
            into.append(text, at, close + 1);
            at = close + 1;
        }
        return holesAllClosed;
    }
}
