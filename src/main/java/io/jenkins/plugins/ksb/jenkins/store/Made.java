package io.jenkins.plugins.ksb.jenkins.store;

/** What a result was made with; it is stale once one of them changes. */
public record Made(String tool, String rules, String standard, String standardVersion, String modelVersion) {}
