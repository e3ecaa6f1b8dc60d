package io.jenkins.plugins.ksb.parse.shell;

/**
 * A piece of an expanded text.
 *
 * @param splits whether blanks in it separate words where it stands unquoted; they do not in what stays as it is written
 */
record Fragment(String text, boolean splits) {}
