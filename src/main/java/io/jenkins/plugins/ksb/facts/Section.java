package io.jenkins.plugins.ksb.facts;

/** Which part of a definition a step stands in. Scripted pipelines and freestyle jobs are put into the same parts. */
public enum Section {
    /** Where work runs: {@code agent}, {@code node}, {@code podTemplate}, {@code docker.image().inside}. */
    AGENT,
    /** A condition on branch, tag, change or parameter: {@code when}, {@code if}, {@code switch}. */
    WHEN,
    /** A declarative stage's {@code input} directive. */
    INPUT,
    OPTIONS,
    TRIGGERS,
    PARAMETERS,
    /** {@code environment}: one step a variable, named after it. */
    ENVIRONMENT,
    TOOLS,
    LIBRARIES,
    /** {@code post}, {@code catch} and {@code finally}, publishers of freestyle jobs. */
    POST,
    /** Ordinary steps. */
    BODY
}
