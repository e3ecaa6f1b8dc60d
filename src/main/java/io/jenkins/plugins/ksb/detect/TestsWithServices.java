package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import java.util.List;

/** Tests that run after the services they need were started, or inside a block that keeps such a service running. */
final class TestsWithServices implements CodedDetector {
    private static final String TESTS = "unit-testing";
    private static final List<CommandPattern> SERVICES = List.of(
            CommandPattern.of("docker compose ... up !--exit-code-from* !--abort-on-container-exit"),
            CommandPattern.of(
                    "docker run -d|--detach|-?d|-??d ~*postgres*|*mysql*|*mariadb*|*mongo*|*redis*|*rabbitmq*|*kafka*|*elasticsearch*|*localstack*|*selenium*|*cassandra*|*mssql*|*minio*|*keycloak*"));

    @Override
    public List<Sighting> detect(Findings findings, RuleIndex index) {
        List<Match> tests = findings.of(TESTS).stream()
                .filter(test -> test.confidence() == Confidence.HIGH
                        && test.spot().words().isPresent())
                .toList();
        int firstService = tests.isEmpty() ? Integer.MAX_VALUE : firstService(findings);
        return tests.stream()
                .filter(test -> test.spot().order() > firstService || isInside(test, findings))
                .map(test -> new Sighting(test.spot(), Confidence.LOW))
                .toList();
    }

    private static int firstService(Findings findings) {
        for (Spot spot : findings.spots()) {
            if (spot.words().filter(TestsWithServices::isService).isPresent()) {
                return spot.order();
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean isService(Words words) {
        return SERVICES.stream().anyMatch(service -> service.matches(words));
    }

    private static boolean isInside(Match test, Findings findings) {
        return findings.definition().enclosing(test.spot().step()).stream()
                .anyMatch(around -> around.name().endsWith(".withRun"));
    }
}
