package io.jenkins.plugins.ksb.cli;

import static java.util.stream.Collectors.joining;

import io.jenkins.plugins.ksb.analysis.Accuracy;
import io.jenkins.plugins.ksb.analysis.Judgement;
import io.jenkins.plugins.ksb.analysis.Judgement.Verdict;
import io.jenkins.plugins.ksb.analysis.Tally;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.report.Printable;
import java.util.List;
import java.util.Locale;

/** Lays out {@code rules accuracy}: figures first, then everything a person should look at, the overall figures last. */
final class AccuracyPrinter {
    private static final String ROW = "%-30s %9s %7s %7s %7s %7s  %s";
    private static final int SUBJECT_WIDTH = 100;
    private static final int SHOWN = 3;

    private final Console console;
    private final Accuracy accuracy;

    AccuracyPrinter(Console console, Accuracy accuracy) {
        this.console = console;
        this.accuracy = accuracy;
    }

    void table() {
        print(ROW, "practice", "precision", "recall", "f1", "labels", "found", "enforcement");
        accuracy.byPractice().forEach(this::row);
    }

    private void row(String practice, Tally tally) {
        print(
                ROW,
                practice,
                three(tally.precision()),
                three(tally.recall()),
                three(tally.f1()),
                tally.labels(),
                tally.found(),
                tally.enforcementCompared() == 0
                        ? "-"
                        : "%d of %d".formatted(tally.enforcementAgreed(), tally.enforcementCompared()));
    }

    void disagreements() {
        block(
                "Found, but not labelled",
                accuracy.withVerdict(Verdict.UNEXPECTED).map(this::unexpected).toList());
        block(
                "Labelled, but not found",
                accuracy.withVerdict(Verdict.MISSED).map(this::missed).toList());
        block(
                "Enforcement differs",
                accuracy.enforcementDisagreements().map(this::enforcement).toList());
    }

    /** Lines are not scored; they tell whether the evidence is found for the right reason. */
    void lines() {
        block(
                "Found in another line",
                accuracy.withVerdict(Verdict.AGREED)
                        .filter(judgement -> !judgement.lineAgrees())
                        .map(judgement -> missed(judgement) + "; found " + pieces(judgement))
                        .toList());
    }

    /** The one line that scripts read. */
    void overall() {
        Tally tally = accuracy.overall();
        console.println("");
        print(
                "overall precision %.3f recall %.3f f1 %.3f labels %d enforcement %.2f",
                tally.precision(), tally.recall(), tally.f1(), tally.labels(), tally.enforcement());
    }

    void block(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            console.println("");
            print("%s (%d)", title, lines.size());
            lines.forEach(line -> console.println("  " + line));
        }
    }

    private String unexpected(Judgement judgement) {
        return place(judgement) + pieces(judgement);
    }

    private String missed(Judgement judgement) {
        return place(judgement) + "label: " + confidence(judgement) + Printable.line(why(judgement), SUBJECT_WIDTH);
    }

    private String enforcement(Judgement judgement) {
        boolean enforced = judgement.label() != null
                && Boolean.TRUE.equals(judgement.label().enforced());
        return place(judgement) + "label: " + (enforced ? "enforced" : "advisory") + ", "
                + Printable.line(why(judgement), SUBJECT_WIDTH) + "; found "
                + word(judgement.enforcement()) + ": " + pieces(judgement);
    }

    private static String place(Judgement judgement) {
        return "%s.Jenkinsfile:%-4d %s  ".formatted(judgement.file(), judgement.line(), judgement.practice());
    }

    private static String confidence(Judgement judgement) {
        return judgement.label() == null ? "" : word(judgement.label().confidence()) + ", ";
    }

    private static String why(Judgement judgement) {
        return judgement.label() == null ? "" : judgement.label().why();
    }

    private static String pieces(Judgement judgement) {
        int more = judgement.evidence().size() - SHOWN;
        return judgement.evidence().stream()
                        .limit(SHOWN)
                        .map(AccuracyPrinter::piece)
                        .collect(joining("; "))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    private static String piece(Evidence evidence) {
        return "line %d %s %s/%s '%s'"
                .formatted(
                        evidence.location().line(),
                        evidence.rule(),
                        word(evidence.confidence()),
                        word(evidence.enforcement()),
                        Printable.line(evidence.subject(), SUBJECT_WIDTH));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String three(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    private void print(String format, Object... arguments) {
        console.println(String.format(Locale.ROOT, format, arguments));
    }
}
