package io.jenkins.plugins.ksb.facts;

/**
 * One test case of one build.
 *
 * @param suite class or suite name as reported
 * @param name of the case, parameters included
 */
public record TestCase(String suite, String name, Outcome outcome) {

    /** What came of it. */
    public enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }
}
