package io.jenkins.plugins.ksb.detect;

/** How to start with a practice: a sentence, and a piece of a pipeline to copy. */
public record Remedy(String text, String example) {}
