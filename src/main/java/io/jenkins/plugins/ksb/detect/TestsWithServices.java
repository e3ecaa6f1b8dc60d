package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.facts.OnFailure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tests that run after the services they need were started, or inside a block that keeps such a service running. */
final class TestsWithServices implements CodedDetector {
    private static final String TESTS = "unit-testing";
    private static final List<CommandPattern> SERVICES = Stream.of(
                    "docker compose ... up !--exit-code-from* !--abort-on-container-exit",
                    "docker compose ... start",
                    "docker|podman|nerdctl start",
                    "service|systemctl ... start|restart",
                    "pg_ctl|pg_ctlcluster|brew ... start",
                    "minikube|kind|k3d start|create|cluster",
                    "docker|podman|nerdctl ... run -d|--detach|-?d|-d?|-??d|-d??")
            .map(CommandPattern::of)
            .toList();
    /** What serves as long as it runs, and so has to run in the background. */
    private static final List<CommandPattern> SERVERS = Stream.of(
                    "npm|yarn|pnpm|bun start|serve|dev|preview",
                    "npm|yarn|pnpm|bun run start*|serve*|dev*|preview*|server*|mock*",
                    "java -jar",
                    "mvn ... spring-boot:run|spring-boot:start|jetty:run|jetty:start|tomcat7:run|quarkus:dev|cargo:start|cargo:run",
                    "gradle ... bootRun|run|appRun|jettyRun|quarkusDev",
                    "flask|rails|symfony|artisan ... run|server|s|serve|server:start",
                    "uvicorn|gunicorn|daphne|hypercorn|waitress-serve|json-server|http-server|serve|wiremock|emulator|Xvfb *",
                    "php -S",
                    "python* ... runserver",
                    "python* /(^|[\\/])(app|server|main|run|manage|api|wsgi|http\\.server)(\\.py)?$/",
                    "node /(^|[\\/])(app|server|index|main|www)(\\.js|\\.mjs)?$/",
                    "dotnet run",
                    "go run",
                    "/^\\.\\/.*(server|service|app|daemon|api)/")
            .map(CommandPattern::of)
            .toList();

    private static final List<NamePattern> STARTERS = Stream.of(
                    "start|launch|boot|up|run|spin|setup|init|bring db|dbs|ddbb|bbdd|database|databases|postgres|mysql|mongo|mongodb|redis|kafka|rabbitmq",
                    "start|launch|boot|up|spin service|services|container|containers|stack|server|servers|backend|infra|emulator|localstack|deps|dependencies|compose|app|cluster",
                    "services|stack|db|database|containers|compose|server up|start")
            .map(NamePattern::of)
            .toList();

    @Override
    public List<Sighting> detect(Findings findings, RuleIndex index) {
        List<Match> tests = findings.of(TESTS).stream()
                .filter(test -> test.spot().words().isPresent())
                .toList();
        if (tests.isEmpty()) {
            return List.of();
        }
        Map<Integer, Integer> services = services(findings);
        int first = services.values().stream().mapToInt(order -> order).min().orElse(Integer.MAX_VALUE);
        return tests.stream()
                .filter(test -> hasService(test, first, services, findings))
                .map(test -> new Sighting(test.spot(), Confidence.LOW))
                .toList();
    }

    /** Of each step that starts services, the place where it starts the first. */
    private static Map<Integer, Integer> services(Findings findings) {
        Map<Integer, Integer> services = new HashMap<>();
        for (Spot spot : findings.spots()) {
            if (starts(spot)) {
                services.putIfAbsent(spot.step().index(), spot.order());
            }
        }
        return services;
    }

    /** What a test is only called has to stand in the same script as the service. */
    private static boolean hasService(Match match, int first, Map<Integer, Integer> services, Findings findings) {
        Spot test = match.spot();
        if (match.confidence() == Confidence.LOW) {
            return services.getOrDefault(test.step().index(), Integer.MAX_VALUE) < test.order();
        }
        return first < test.order()
                || findings.definition().enclosing(test.step()).stream()
                        .anyMatch(around -> around.name().endsWith(".withRun"));
    }

    private static boolean starts(Spot spot) {
        return spot.words()
                .map(words -> isAny(SERVICES, words)
                        || spot.onFailure() == OnFailure.IGNORED && isAny(SERVERS, words)
                        || CommandNames.of(words).stream().anyMatch(TestsWithServices::isStarter))
                .orElseGet(() -> spot.step().name().equals("docker.image.run"));
    }

    private static boolean isAny(List<CommandPattern> patterns, Words words) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(words));
    }

    private static boolean isStarter(NameParts name) {
        return STARTERS.stream().anyMatch(pattern -> pattern.matches(name));
    }
}
