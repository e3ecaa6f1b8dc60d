package io.jenkins.plugins.ksb.source.home;

/** A file of the home that cannot be read; the message says why, in words that need no place. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
