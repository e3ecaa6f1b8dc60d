package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.PracticeResult;
import io.jenkins.plugins.ksb.score.Recommendation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to add, in the order of what it brings. */
final class GapSection {
    private static final int INDENT = 5;

    private final Page page;
    private final Style style;
    private final Context context;

    GapSection(Page page, Style style, Context context) {
        this.page = page;
        this.style = style;
        this.context = context;
    }

    void print(Outcome.Scored outcome, int most) {
        List<Recommendation> all = outcome.profile().recommendations();
        page.blank();
        if (all.isEmpty()) {
            page.line(style.heading("Nothing to add: every expected practice is here and its failure matters."));
            return;
        }
        page.line(style.heading("What to add next"));
        for (int i = 0; i < Math.min(most, all.size()); i++) {
            gap(i + 1, all.get(i), outcome);
        }
        if (all.size() > most) {
            page.blank();
            page.line("%d more with smaller gains: --gaps %d shows them all.".formatted(all.size() - most, all.size()));
        }
    }

    private void gap(int number, Recommendation gap, Outcome.Scored outcome) {
        Practice practice = context.practice(gap.practice());
        Optional<Evidence> best = best(gap, outcome);
        page.blank();
        page.line("%3d. %s  %s"
                .formatted(number, style.heading(title(gap, practice, best)), style.good(points(gap.gain()))));
        page.wrapped(INDENT, text(gap, practice, best));
        ksbs(gap);
        if (gap.kind() == Recommendation.Kind.ADD && !practice.example().isBlank()) {
            page.block(INDENT + 2, practice.example());
        }
    }

    private static String title(Recommendation gap, Practice practice, Optional<Evidence> best) {
        return switch (gap.kind()) {
            case ADD -> practice.title() + " (" + gap.practice() + ")";
            case ENFORCE ->
                "Let failures of " + gap.practice() + " matter"
                        + best.map(GapSection::line).orElse("");
        };
    }

    private static String line(Evidence evidence) {
        return " (line " + evidence.location().line() + ")";
    }

    private static String text(Recommendation gap, Practice practice, Optional<Evidence> best) {
        return switch (gap.kind()) {
            case ADD -> practice.remedy();
            case ENFORCE ->
                best.map(evidence -> "'" + Printable.line(evidence.subject(), 60) + "'")
                                .orElse("It")
                        + " runs, but what it finds or how it ends changes nothing. Take away what swallows its result.";
        };
    }

    private void ksbs(Recommendation gap) {
        if (!gap.raises().isEmpty()) {
            page.wrapped(INDENT, "Would raise " + String.join(", ", gap.raises()) + ".");
        } else if (!gap.supports().isEmpty()) {
            page.wrapped(INDENT, "Would add to " + String.join(", ", gap.supports()) + ".");
        }
    }

    private static Optional<Evidence> best(Recommendation gap, Outcome.Scored outcome) {
        return outcome.profile().areas().stream()
                .flatMap(area -> area.practices().stream())
                .filter(practice -> practice.practice().equals(gap.practice()) && practice.best() != null)
                .flatMap(practice -> Optional.ofNullable(practice.best()).stream())
                .map(PracticeResult.Merit::evidence)
                .findFirst();
    }

    private static String points(double gain) {
        return String.format(Locale.ROOT, "%+.1f", gain);
    }
}
