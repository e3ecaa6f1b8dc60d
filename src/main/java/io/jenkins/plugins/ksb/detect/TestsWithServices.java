package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import java.util.ArrayList;
import java.util.List;

/** Tests that run after the services they need were started, or inside a block that keeps such a service running. */
final class TestsWithServices implements CodedDetector {
    private static final List<String> TESTS = List.of("unit-testing");
    private static final List<CommandPattern> SERVICES = List.of(
            CommandPattern.of("docker compose ... up !--exit-code-from* !--abort-on-container-exit"),
            CommandPattern.of(
                    "docker run -d|--detach|-?d|-??d ~*postgres*|*mysql*|*mariadb*|*mongo*|*redis*|*rabbitmq*|*kafka*|*elasticsearch*|*localstack*|*selenium*|*cassandra*|*mssql*|*minio*|*keycloak*"));

    @Override
    public List<Sighting> detect(Findings findings, RuleIndex index) {
        List<Sighting> sightings = new ArrayList<>();
        for (Match test : findings.of(TESTS)) {
            if (test.confidence() == Confidence.HIGH
                    && test.spot().words().isPresent()
                    && hasService(test.spot(), findings)) {
                sightings.add(new Sighting(test.spot(), Confidence.LOW));
            }
        }
        return sightings;
    }

    private static boolean hasService(Spot test, Findings findings) {
        boolean inside = findings.definition().enclosing(test.step()).stream()
                .anyMatch(around -> around.name().endsWith(".withRun"));
        return inside
                || findings.spots().stream()
                        .filter(spot -> spot.order() < test.order())
                        .flatMap(spot -> spot.words().stream())
                        .anyMatch(words -> SERVICES.stream().anyMatch(service -> service.matches(words)));
    }
}
