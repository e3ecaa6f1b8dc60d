package io.jenkins.plugins.ksb.source.home;

import java.util.Arrays;

/** The texts of one document in one place: most of them nobody ever asks for, so they become strings only then. */
final class Texts {
    private char[] characters;
    private int length;

    Texts(int expected) {
        characters = new char[Math.max(64, expected)];
    }

    int length() {
        return length;
    }

    void append(char[] source, int from, int count) {
        if (length + count > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(length + count, characters.length * 2));
        }
        System.arraycopy(source, from, characters, length, count);
        length += count;
    }

    /** Forgets what came after a point: white space in front of a child is no text. */
    void cut(int newLength) {
        length = newLength;
    }

    String text(int from, int to) {
        return from == to ? "" : new String(characters, from, to - from);
    }
}
