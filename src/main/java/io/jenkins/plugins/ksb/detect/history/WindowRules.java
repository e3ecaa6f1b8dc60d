package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;

/**
 * Which builds count.
 *
 * @param builds and {@code days}: how far a window reaches back at least
 * @param leastBuilds fewer are no window
 * @param sustained the share of builds that makes a practice sustained
 */
record WindowRules(int builds, int leastBuilds, int days, double sustained) {
    static final String FILE = "window.yaml";

    static WindowRules shipped() {
        return Shipped.RULES;
    }

    /** Read once, when first asked for: each job asks. */
    private static final class Shipped {
        static final WindowRules RULES = ShippedFile.read(FILE, WindowRules::of);
    }

    private static WindowRules of(YamlMap root) {
        return new WindowRules(
                root.integer("builds"), root.integer("least-builds"), root.integer("days"), root.number("sustained"));
    }
}
