package io.jenkins.plugins.ksb.cli;

/** Something the user named cannot be used; the message says what and what to do, in one line. Exit code 2. */
final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
        super(message);
    }

    Unusable(String message, Throwable cause) {
        super(message, cause);
    }
}
