package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;

/**
 * How tests are followed through builds.
 *
 * @param withinBuilds most builds from red to green
 * @param mostAtOnce more tests that do the same in one build have one cause in common
 * @param mostTests more are not followed
 */
record TestRules(int withinBuilds, int mostAtOnce, int mostTests) {
    static final String FILE = "tests.yaml";

    static TestRules shipped() {
        return Shipped.RULES;
    }

    /** Read once, when first asked for: each job asks. */
    private static final class Shipped {
        static final TestRules RULES = ShippedFile.read(FILE, TestRules::of);
    }

    private static TestRules of(YamlMap root) {
        return new TestRules(root.integer("within-builds"), root.integer("most-at-once"), root.integer("most-tests"));
    }
}
