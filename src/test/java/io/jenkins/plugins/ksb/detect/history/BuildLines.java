package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.Job;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes builds by hand, one line each, indented lines are their steps:
 *
 * <pre>
 * #1 d0 ok ann:src/A.java,test/ATest.java(Add it; Reviewed-by: Bob) tests:10/1 +ATest.adds -ATest.subtracts line-coverage=0.8
 *   Deploy/prod $ helm upgrade shop .
 *   Scan ! trivy image app
 *   Publish $ [junit testResults=*.xml]
 * </pre>
 *
 * {@code d1.5} is the time in days since a Monday; {@code 12m} and {@code queue:3m} durations; {@code ann@2d:} a change made two
 * days before its build; {@code +}, {@code -}, {@code ~} a test that passed, failed, was skipped; {@code file:} an artefact;
 * {@code TARGET=prod} a parameter. The revision changes with each build that has changes, {@code rev:} sets it. {@code #1..10 d0+2} are ten builds, two
 * days apart.
 */
public final class BuildLines {
    public static final long START = Instant.parse("2024-01-01T00:00:00Z").toEpochMilli();
    public static final Job JOB = new Job("shop", Job.Kind.PIPELINE, Optional.empty(), Optional.empty());

    private static final Pattern RANGE = Pattern.compile("#(\\d+)\\.\\.(\\d+) d([\\d.]+)\\+([\\d.]+)(.*)");

    private BuildLines() {}

    public static BuildRecord build(String text) {
        return builds(text).get(0);
    }

    public static List<BuildRecord> builds(String text) {
        return builds("flow-build", text);
    }

    public static List<BuildRecord> builds(String kind, String text) {
        return builds(JOB.name(), kind, text);
    }

    public static List<BuildRecord> builds(String job, String kind, String text) {
        List<BuildLine> lines = new ArrayList<>();
        for (String block : text.split("\n(?=#)")) {
            String[] parts = block.split("\n", 2);
            for (String line : repeated(parts[0])) {
                BuildLine build = new BuildLine(job, kind, line);
                (parts.length > 1 ? parts[1] : "")
                        .lines()
                        .filter(step -> !step.isBlank())
                        .forEach(build::step);
                lines.add(build);
            }
        }
        List<BuildRecord> builds = new ArrayList<>();
        int revision = 0;
        for (BuildLine line : lines) {
            revision += line.hasChanges() ? 1 : 0;
            builds.add(line.record("r" + revision));
        }
        return builds;
    }

    private static List<String> repeated(String line) {
        Matcher range = RANGE.matcher(line);
        if (!range.matches()) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        int first = Integer.parseInt(range.group(1));
        for (int i = first; i <= Integer.parseInt(range.group(2)); i++) {
            double day = Double.parseDouble(range.group(3)) + (i - first) * Double.parseDouble(range.group(4));
            lines.add("#" + i + " d" + String.format(Locale.ROOT, "%.4f", day) + range.group(5));
        }
        return lines;
    }
}
