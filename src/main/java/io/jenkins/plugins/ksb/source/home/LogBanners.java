package io.jenkins.plugins.ksb.source.home;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines with which tools and publishers announce what they do. */
final class LogBanners {
    private static final Pattern MAVEN_GOAL = Pattern.compile(
            "^\\[INFO\\] --- (?:maven-)?([a-z0-9-]+?)(?:-maven)?(?:-plugin)?:\\d[^: ]*:([A-Za-z-]+) .*---$");
    private static final Pattern GRADLE_TASK = Pattern.compile("^(?:> Task )?:(?:[\\w.-]+:)*([\\w.-]+)( FAILED)?$");

    private static final Map<String, String> PUBLISHERS = Map.ofEntries(
            Map.entry("Recording test results", "junit"),
            Map.entry("Archiving artifacts", "archiveArtifacts"),
            Map.entry("Publishing Javadoc", "javadoc"),
            Map.entry("[htmlpublisher] Archiving", "publishHTML"),
            Map.entry("[Cobertura] Publishing", "cobertura"),
            Map.entry("Publishing Cobertura coverage report", "cobertura"),
            Map.entry("[JaCoCo plugin] Collecting", "jacoco"),
            Map.entry("[Coverage] Recording", "recordCoverage"),
            Map.entry("[CHECKSTYLE] Collecting", "checkstyle"),
            Map.entry("[FINDBUGS] Collecting", "findbugs"),
            Map.entry("[PMD] Collecting", "pmd"),
            Map.entry("[WARNINGS] Parsing", "warnings"),
            Map.entry("[DependencyCheck] Collecting", "dependencyCheckPublisher"),
            Map.entry("TestNG Reports Processing: START", "testNG"),
            Map.entry("[xUnit] [INFO] - Starting to record", "xunit"),
            Map.entry("Triggering a new build of ", "build"));

    /** By the first letter, as hardly a line begins like any of them. */
    private static final Map<Character, List<Map.Entry<String, String>>> BY_LETTER = PUBLISHERS.entrySet().stream()
            .collect(groupingBy(entry -> entry.getKey().charAt(0)));

    private LogBanners() {}

    /** Name of the publisher that begins with this line, which is not empty. */
    static Optional<String> publisher(String line) {
        for (Map.Entry<String, String> publisher : BY_LETTER.getOrDefault(line.charAt(0), List.of())) {
            if (line.startsWith(publisher.getKey())) {
                return Optional.of(publisher.getValue());
            }
        }
        return Optional.empty();
    }

    /** The goal or task that a build tool is about to run, as the command that runs it alone. */
    static Optional<String> command(String line) {
        if (line.startsWith("[INFO] --- ")) {
            Matcher goal = MAVEN_GOAL.matcher(line);
            return goal.matches() ? Optional.of("mvn " + goal.group(1) + ":" + goal.group(2)) : Optional.empty();
        }
        if (line.startsWith("> Task :") || line.startsWith(":")) {
            Matcher task = GRADLE_TASK.matcher(line);
            return task.matches() ? Optional.of("gradle " + task.group(1)) : Optional.empty();
        }
        return Optional.empty();
    }
}
