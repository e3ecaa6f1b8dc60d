package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.ShellDialect;

/** Which parser reads what. */
final class Dialects {
    private Dialects() {}

    static Node parse(String text, ShellDialect dialect) {
        return new PosixParser(text).program();
    }
}
