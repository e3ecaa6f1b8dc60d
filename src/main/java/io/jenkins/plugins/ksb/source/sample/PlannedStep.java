package io.jenkins.plugins.ksb.source.sample;

/**
 * A step of a pipeline.
 *
 * @param argument its one argument: the script of a shell step, else a pattern or name; empty where it has none
 */
record PlannedStep(Kind kind, String argument) {

    /** The steps that sample pipelines are made of. */
    enum Kind {
        CHECKOUT("checkout", "org.jenkinsci.plugins.workflow.steps.scm.GenericSCMStep", ""),
        SH("sh", "org.jenkinsci.plugins.workflow.steps.durable_task.ShellStep", "script"),
        JUNIT("junit", "hudson.tasks.junit.pipeline.JUnitResultsStep", "testResults"),
        COVERAGE("recordCoverage", "io.jenkins.plugins.coverage.metrics.steps.CoverageStep", "id"),
        ARCHIVE("archiveArtifacts", "org.jenkinsci.plugins.workflow.steps.CoreStep", "artifacts");

        final String function;
        final String descriptor;
        final String argument;

        Kind(String function, String descriptor, String argument) {
            this.function = function;
            this.descriptor = descriptor;
            this.argument = argument;
        }
    }

    static PlannedStep sh(String script) {
        return new PlannedStep(Kind.SH, script);
    }

    static PlannedStep junit(String pattern) {
        return new PlannedStep(Kind.JUNIT, pattern);
    }

    static PlannedStep coverage() {
        return new PlannedStep(Kind.COVERAGE, "coverage");
    }

    static PlannedStep archive(String pattern) {
        return new PlannedStep(Kind.ARCHIVE, pattern);
    }

    static PlannedStep checkout() {
        return new PlannedStep(Kind.CHECKOUT, "");
    }

    boolean isShell() {
        return kind == Kind.SH;
    }

    /** Whether it is done even when the step before it failed. */
    boolean isReport() {
        return kind == Kind.JUNIT || kind == Kind.COVERAGE;
    }

    String groovy() {
        return switch (kind) {
            case CHECKOUT -> "checkout scm";
            case COVERAGE -> "recordCoverage id: '" + argument + "'";
            case SH, JUNIT, ARCHIVE -> kind.function + " '" + argument + "'";
        };
    }
}
