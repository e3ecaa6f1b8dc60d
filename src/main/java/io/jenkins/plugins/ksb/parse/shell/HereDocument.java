package io.jenkins.plugins.ksb.parse.shell;

import org.jspecify.annotations.Nullable;

/** A here-document, announced by its redirection and read when the line ends. */
final class HereDocument {
    private final String delimiter;
    private final boolean literal;
    private final boolean stripsTabs;
    private @Nullable Word body;

    HereDocument(String delimiter, boolean literal, boolean stripsTabs) {
        this.delimiter = delimiter;
        this.literal = literal;
        this.stripsTabs = stripsTabs;
    }

    String delimiter() {
        return delimiter;
    }

    /** Whether its delimiter is quoted, so that nothing in it is expanded. */
    boolean literal() {
        return literal;
    }

    boolean stripsTabs() {
        return stripsTabs;
    }

    @Nullable
    Word body() {
        return body;
    }

    void fill(Word text) {
        body = text;
    }
}
