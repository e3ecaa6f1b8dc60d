package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import java.util.List;
import java.util.Set;

/** Test results published in a definition that shows neither tests nor scans: they come from tests that cannot be seen. */
final class JunitOnly implements CodedDetector {
    private static final Set<String> PUBLISHERS = Set.of(
            "junit",
            "JUnitResultArchiver",
            "xunit",
            "XUnitPublisher",
            "XUnitBuilder",
            "nunit",
            "NUnitPublisher",
            "testNG",
            "Publisher",
            "mstest",
            "MSTestPublisher");
    private static final List<String> SOURCES = List.of(
            "unit-testing",
            "integration-testing",
            "end-to-end-testing",
            "contract-testing",
            "performance-testing",
            "accessibility-testing",
            "sast",
            "dast",
            "dependency-scanning",
            "container-scanning",
            "secret-scanning",
            "iac-scanning");

    @Override
    public List<Sighting> detect(Findings findings, RuleIndex index) {
        if (!findings.of(SOURCES).isEmpty()) {
            return List.of();
        }
        return findings.spots().stream()
                .filter(spot -> spot.words().isEmpty()
                        && PUBLISHERS.contains(spot.step().name()))
                .limit(1)
                .map(spot -> new Sighting(spot, Confidence.LOW))
                .toList();
    }
}
