package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.facts.Definition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A container of an image built or published before, started and left to run: the crudest of deployments. */
final class ContainerLeftRunning implements CodedDetector {
    private static final List<String> IMAGES = List.of("containerisation", "artifact-publishing");
    private static final CommandPattern RUN =
            CommandPattern.of("docker|podman|nerdctl ... run -d|--detach|-?d|-d?|-??d|-d??");
    private static final CommandPattern STOP = CommandPattern.of("docker|podman|nerdctl ... stop|rm|kill");
    private static final CommandPattern UP =
            CommandPattern.of("docker|podman compose ... up -d|--detach|--build|--force-recreate");
    private static final CommandPattern DOWN = CommandPattern.of("docker|podman compose ... down|stop|kill|rm");
    private static final CommandPattern PULL = CommandPattern.of("docker|podman|nerdctl pull");
    private static final List<String> TESTS =
            List.of("unit-testing", "integration-testing", "end-to-end-testing", "performance-testing", "dast");
    private static final Pattern SERVICE =
            Pattern.compile("(?i)(^|/)(postgres|postgis|mysql|mariadb|mongo|redis|rabbitmq|kafka"
                    + "|zookeeper|elasticsearch|localstack|selenium|cassandra|mssql|minio|keycloak|registry|sonarqube|nginx-proxy"
                    + "|zap|owasp|wiremock|memcached)[^/]*$");
    private static final Pattern FOR_TESTS = Pattern.compile("test|scan|check|dast|lint|audit");

    @Override
    public List<Sighting> detect(Findings findings, RuleIndex index) {
        List<Spot> stops = spots(findings, STOP);
        int pulled = first(findings, PULL);
        Stream<Sighting> containers = spots(findings, RUN).stream()
                .filter(run -> findings.isBehind(run, IMAGES) || pulled < run.order())
                .filter(run -> !isForTests(run, findings.definition()) && !isStoppedLater(run, stops))
                .map(run -> new Sighting(run, Confidence.HIGH));
        return Stream.concat(containers, projects(findings)).toList();
    }

    /** Projects of Compose that stay up, and that no tests follow. */
    private static Stream<Sighting> projects(Findings findings) {
        int down = last(findings, DOWN);
        int tested = findings.of(TESTS).stream()
                .mapToInt(test -> test.spot().order())
                .max()
                .orElse(-1);
        return spots(findings, UP).stream()
                .filter(up -> up.order() > down && up.order() > tested)
                .filter(up -> findings.isBehind(up, IMAGES)
                        || up.words().orElseThrow().arguments().contains("--build"))
                .filter(up -> !isForTests(up, findings.definition()))
                .map(up -> new Sighting(up, Confidence.LOW));
    }

    private static int first(Findings findings, CommandPattern pattern) {
        return spots(findings, pattern).stream().mapToInt(Spot::order).min().orElse(Integer.MAX_VALUE);
    }

    private static int last(Findings findings, CommandPattern pattern) {
        return spots(findings, pattern).stream().mapToInt(Spot::order).max().orElse(-1);
    }

    private static List<Spot> spots(Findings findings, CommandPattern pattern) {
        return findings.spots().stream()
                .filter(spot -> spot.words().filter(pattern::matches).isPresent())
                .toList();
    }

    private static boolean isForTests(Spot run, Definition definition) {
        boolean inTestStage = definition.stagePath(run.step()).stream()
                .anyMatch(stage ->
                        FOR_TESTS.matcher(stage.toLowerCase(Locale.ROOT)).find()
                                && !stage.toLowerCase(Locale.ROOT).contains("deploy"));
        return inTestStage
                || run.words().orElseThrow().arguments().stream()
                        .anyMatch(argument -> argument.indexOf('=') < 0
                                && SERVICE.matcher(argument).find());
    }

    private static boolean isStoppedLater(Spot run, List<Spot> stops) {
        Optional<String> name = name(run.words().orElseThrow());
        return stops.stream()
                .filter(stop -> stop.order() > run.order())
                .map(stop -> stop.words().orElseThrow())
                .anyMatch(stop -> name.map(stop.arguments()::contains).orElse(true));
    }

    private static Optional<String> name(Words run) {
        for (int i = 0; i < run.size(); i++) {
            if (run.argument(i).startsWith("--name=")) {
                return Optional.of(run.argument(i).substring("--name=".length()));
            }
            if (run.argument(i).equals("--name") && i + 1 < run.size()) {
                return Optional.of(run.argument(i + 1));
            }
        }
        return Optional.empty();
    }
}
