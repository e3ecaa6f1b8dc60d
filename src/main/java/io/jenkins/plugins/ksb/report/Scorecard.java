package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.AreaResult;
import io.jenkins.plugins.ksb.score.PracticeResult;
import io.jenkins.plugins.ksb.score.PracticeResult.Status;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Scope;
import java.util.List;

/** One pipeline on one page: score, practices by area, KSBs, what to add, and what no pipeline shows. */
final class Scorecard {
    private static final int SUBJECT_WIDTH = 44;

    private final Outcome.Scored outcome;
    private final Profile profile;
    private final Style style;
    private final Page page = new Page();

    private Scorecard(Outcome.Scored outcome, Style style) {
        this.outcome = outcome;
        this.profile = outcome.profile();
        this.style = style;
    }

    static String of(Outcome.Scored outcome, Context context, TextReport.Options options) {
        Scorecard card = new Scorecard(outcome, options.style());
        card.head();
        card.areas();
        card.legend();
        new KsbSection(card.page, card.style, context, options.details()).print(card.profile, card.outcome.evidence());
        new GapSection(card.page, card.style, context).print(card.outcome, options.gaps());
        return card.page.toString();
    }

    private void head() {
        page.line(style.heading(Printable.of(outcome.path())));
        page.line("%s, %s, %s seen"
                .formatted(
                        Words.kind(outcome.kind()),
                        Words.count(outcome.stages(), "stage"),
                        Words.count(seen(), "practice")));
        for (String unknown : outcome.unknowns()) {
            page.wrapped(0, "Not followed: " + Printable.line(unknown, 200));
        }
        page.blank();
        page.line(style.heading("Score  " + Words.percent(profile.score()) + " of 100") + "  "
                + Words.bar(profile.score()) + "  scope: " + Words.of(profile.scope()));
        if (profile.scope() == Scope.DEFINITION) {
            page.wrapped(
                    0,
                    "What this definition would do. No build was looked at, so nothing here is proof that it ran, and"
                            + " the score is no match for scores with history.");
        }
    }

    private int seen() {
        return (int)
                outcome.evidence().stream().map(Evidence::practice).distinct().count();
    }

    private void areas() {
        for (AreaResult area : profile.areas()) {
            List<PracticeResult> shown = area.practices().stream()
                    .filter(practice -> practice.status() != Status.NOT_APPLICABLE)
                    .toList();
            page.blank();
            page.line(style.heading("%-28s".formatted(area.title()))
                    + " %5s  %s".formatted(Words.percent(area.score()), Words.bar(area.score())));
            shown.forEach(this::practice);
        }
        unscored();
    }

    private void practice(PracticeResult practice) {
        PracticeResult.Merit best = practice.best();
        if (best == null) {
            page.line(style.faint("  - %-26s not seen%s".formatted(practice.practice(), because(practice))));
        } else {
            seen(best.evidence());
        }
    }

    private static String because(PracticeResult practice) {
        return practice.calledBy().isEmpty() ? "" : ", called for by " + Words.some(practice.calledBy(), 2);
    }

    private void unscored() {
        if (!profile.unscored().isEmpty()) {
            page.blank();
            page.line(style.heading("Seen, without weight in the score"));
            outcome.evidence().stream()
                    .filter(piece -> profile.unscored().contains(piece.practice()))
                    .collect(java.util.stream.Collectors.toMap(
                            Evidence::practice, piece -> piece, (first, second) -> first, java.util.TreeMap::new))
                    .values()
                    .forEach(this::seen);
        }
    }

    private void seen(Evidence piece) {
        String row = "%-26s line %4d  %-10s %s"
                .formatted(
                        piece.practice(),
                        piece.location().line(),
                        enforcement(piece.enforcement()),
                        Printable.line(piece.subject(), SUBJECT_WIDTH));
        if (piece.enforcement() == Enforcement.ADVISORY) {
            page.line("  " + style.warning("~ " + row));
        } else if (piece.confidence() == Confidence.LOW) {
            page.line("  " + style.warning("?") + " " + row);
        } else {
            page.line("  " + style.good("+") + " " + row);
        }
    }

    private static String enforcement(Enforcement enforcement) {
        return switch (enforcement) {
            case ENFORCED -> "enforced";
            case ADVISORY -> "advisory";
            case UNKNOWN -> "unknown";
            case NOT_APPLICABLE -> "";
        };
    }

    private void legend() {
        page.blank();
        page.line(
                style.faint(
                        "+ seen   ~ seen, but its failure does not matter   ? seen by its name only   - expected, not seen here"));
    }
}
