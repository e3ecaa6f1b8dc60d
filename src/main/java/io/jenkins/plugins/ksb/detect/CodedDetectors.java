package io.jenkins.plugins.ksb.detect;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The detectors that packs can name: what no pattern can express. */
final class CodedDetectors {
    private static final Map<String, CodedDetector> BY_NAME =
            Map.of("environment-promotion", (findings, index) -> java.util.List.of());

    private CodedDetectors() {}

    static SortedSet<String> names() {
        return new TreeSet<>(BY_NAME.keySet());
    }

    static CodedDetector named(String name) {
        CodedDetector detector = BY_NAME.get(name);
        if (detector == null) {
            throw new IllegalArgumentException("no detector " + name);
        }
        return detector;
    }
}
