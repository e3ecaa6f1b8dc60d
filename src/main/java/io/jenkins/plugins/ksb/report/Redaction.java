package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.evidence.Built;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.team.Freshness;
import io.jenkins.plugins.ksb.score.team.PersonProfile;
import io.jenkins.plugins.ksb.score.team.PersonProfile.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes out what an employer may not want to leave the house: names of jobs, hosts and other people. Jobs become numbers that are the same
 * all through a portfolio; what the evidence proves stays. A text may still tell more than these rules know, so somebody reads it first.
 */
final class Redaction {
    private static final String HOST = "[host]";
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w.-]+");
    private static final Pattern URL =
            Pattern.compile("\\b([a-z][a-z0-9+.-]*://)[^\\s/'\"]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS = Pattern.compile("\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?\\b");

    /** A name of at least two labels before a path, a port, an image tag; {@code build.gradle} is none. */
    private static final Pattern NAME = Pattern.compile(
            "\\b(?:[a-z0-9-]+\\.)+(?:com|org|net|io|dev|local|internal|lan|corp|cloud|uk|eu|de|fr|us|example|test|invalid)\\b(?::\\d+)?",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, String> jobs = new LinkedHashMap<>();

    private Redaction() {}

    static PersonProfile of(PersonProfile person) {
        return new Redaction().redacted(person);
    }

    private PersonProfile redacted(PersonProfile person) {
        person.work().forEach(work -> job(work.job()));
        return new PersonProfile(
                person.id(),
                new Freshness(
                        person.freshness().asOf(),
                        person.freshness()
                                .newest()
                                .map(newest ->
                                        new Freshness.NewestBuild(job(newest.job()), newest.number(), newest.end()))),
                person.work().stream()
                        .map(work -> new Work(job(work.job()), work.builds()))
                        .toList(),
                person.ksbs(),
                person.evidence().stream().map(this::redacted).toList());
    }

    private Evidence redacted(Evidence piece) {
        Optional<Built> built = piece.built().map(by -> new Built(job(by.job()), by.number(), by.time(), List.of()));
        return new Evidence(
                piece.id(),
                piece.practice(),
                piece.grade(),
                piece.enforcement(),
                piece.confidence(),
                piece.rule(),
                "definition",
                piece.stages().stream().map(this::text).toList(),
                piece.location(),
                text(piece.subject()),
                built);
    }

    private String job(String name) {
        String known = jobs.get(name);
        if (known == null) {
            known = "pipeline " + (jobs.size() + 1);
            jobs.put(name, known);
        }
        return known;
    }

    String text(String text) {
        String redacted = ADDRESS.matcher(text).replaceAll("[address]");
        redacted = URL.matcher(redacted).replaceAll("$1" + HOST);
        redacted = NUMBERS.matcher(redacted).replaceAll(HOST);
        redacted = NAME.matcher(redacted).replaceAll(HOST);
        for (Map.Entry<String, String> job : jobs.entrySet()) {
            for (String name : names(job.getKey())) {
                redacted = redacted.replace(name, "[" + job.getValue() + "]");
            }
        }
        return redacted;
    }

    /** The whole name, and those of its folders and project; a branch is called like any other branch. */
    private static List<String> names(String job) {
        List<String> names = new ArrayList<>();
        for (int end = job.length(); end > 0; end = job.lastIndexOf('/', end - 1)) {
            names.add(job.substring(0, end));
            names.add(job.substring(job.lastIndexOf('/', end - 1) + 1, end));
        }
        if (job.contains("/")) {
            names.remove(1);
        }
        return names.stream().filter(name -> name.length() > 2).distinct().toList();
    }
}
