package io.jenkins.plugins.ksb.parse;

/** Which language a script is written in. */
public enum ShellDialect {
    POSIX,
    CMD,
    POWERSHELL
}
