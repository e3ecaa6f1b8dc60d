package io.jenkins.plugins.ksb.detect;

import java.util.List;
import java.util.Map;

/** The detectors that packs can name: what no pattern can express. */
final class CodedDetectors {
    private static final Map<String, CodedDetector> BY_NAME = Map.of(
            "environment-promotion",
            new EnvironmentPromotion(),
            "container-left-running",
            new ContainerLeftRunning(),
            "unknown-step",
            new UnknownStep(),
            "junit-only",
            new JunitOnly(),
            "created-and-destroyed",
            new CreatedAndDestroyed(),
            "gitops-commit",
            new GitopsCommit(),
            "blue-and-green",
            new BlueAndGreen(),
            "tests-with-browser",
            new TestsWithBrowser(),
            "tests-with-services",
            new TestsWithServices());

    private CodedDetectors() {}

    /** In alphabetical order. */
    static List<String> names() {
        return BY_NAME.keySet().stream().sorted().toList();
    }

    static CodedDetector named(String name) {
        CodedDetector detector = BY_NAME.get(name);
        if (detector == null) {
            throw new IllegalArgumentException("no detector " + name);
        }
        return detector;
    }
}
