package io.jenkins.plugins.ksb.report;

/** Emphasis on a terminal. It only ever repeats what the words say, so that nothing is lost without it. */
public enum Style {
    PLAIN,
    ANSI;

    String heading(String text) {
        return wrapped("1", text);
    }

    String good(String text) {
        return wrapped("32", text);
    }

    String warning(String text) {
        return wrapped("33", text);
    }

    String bad(String text) {
        return wrapped("31", text);
    }

    String faint(String text) {
        return wrapped("2", text);
    }

    private String wrapped(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
