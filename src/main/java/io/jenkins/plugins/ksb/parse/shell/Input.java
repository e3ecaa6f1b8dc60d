package io.jenkins.plugins.ksb.parse.shell;

/**
 * What is fed to a command.
 *
 * @param offset where it begins in the script, or {@link #NOWHERE}
 */
record Input(String text, int offset) {
    static final int NOWHERE = -1;
    static final Input NONE = new Input("", NOWHERE);

    boolean isNone() {
        return text.isEmpty();
    }
}
