package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.history.HistoryFinding.Shown;
import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Sign;
import io.jenkins.plugins.ksb.evidence.Built;
import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Sha256;
import io.jenkins.plugins.ksb.facts.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes evidence of findings: one piece of all that was counted, or one of each of the latest instances. */
final class FindingEvidence {
    /** Instances; older ones would only say the same again. */
    private static final int MOST = 5;

    private static final int ID_LENGTH = 16;
    private static final String RULE = "/history";

    private final String job;
    private final Window window;
    private final Question question;

    FindingEvidence(String job, Window window, Question question) {
        this.job = job;
        this.window = window;
        this.question = question;
    }

    List<Evidence> of(Collection<HistoryFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.seen() && finding.practice().sign() == Sign.GOOD)
                .flatMap(finding -> of(finding).stream())
                .toList();
    }

    private List<Evidence> of(HistoryFinding finding) {
        HistoryPractice practice = finding.practice();
        if (!question.people().isEmpty() && !practice.credit().personal()) {
            return List.of();
        }
        List<Shown> shown = question.people().isEmpty() ? finding.shown() : finding.of(question.people());
        if (practice.credit().each()) {
            return shown.subList(Math.max(0, shown.size() - MOST), shown.size()).stream()
                    .map(instance -> piece(practice, words(instance), last(instance), instance.people()))
                    .toList();
        }
        if (shown.isEmpty() && !question.people().isEmpty()) {
            return List.of();
        }
        if (!question.people().isEmpty()) {
            // figures are the team's; of a person there is how much of it they did, and when last
            Shown latest = shown.get(shown.size() - 1);
            String share = shown.size() + " of " + finding.shown().size() + ", the latest in #" + last(latest);
            return List.of(piece(practice, share, last(latest), question.people()));
        }
        TreeSet<String> people = new TreeSet<>();
        shown.forEach(instance -> people.addAll(instance.people()));
        return List.of(piece(practice, finding.words(), lastBuild(), people));
    }

    private int lastBuild() {
        List<BuildSummary> builds = window.builds();
        return builds.isEmpty() ? 0 : builds.get(builds.size() - 1).number();
    }

    private OptionalLong start(int number) {
        return window.builds().stream()
                .filter(build -> build.number() == number)
                .mapToLong(BuildSummary::start)
                .findFirst();
    }

    private static String words(Shown instance) {
        List<String> parts = new ArrayList<>();
        if (!instance.subjects().isEmpty()) {
            parts.add(String.join(", ", instance.subjects()));
        }
        parts.add(instance.builds().stream().map(number -> "#" + number).collect(Collectors.joining(", then ")));
        return String.join(" in ", parts);
    }

    private static int last(Shown instance) {
        return instance.builds().get(instance.builds().size() - 1);
    }

    private Evidence piece(HistoryPractice practice, String subject, int build, Collection<String> people) {
        String rule = practice.id() + RULE;
        // figures change with every build; what is one piece of all must not lose its id for that
        String identity = practice.credit().each() ? subject : "";
        String id =
                String.join("\n", practice.id(), practice.grade().name(), rule, job, String.valueOf(build), identity);
        return new Evidence(
                Sha256.hex(id).substring(0, ID_LENGTH),
                practice.id(),
                practice.grade(),
                Enforcement.NOT_APPLICABLE,
                Confidence.HIGH,
                rule,
                job,
                List.of(),
                Location.START,
                subject,
                Optional.of(new Built(
                        job, build, start(build), people.stream().sorted().toList())));
    }
}
