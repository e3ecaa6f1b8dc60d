package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.score.Recommendation;
import io.jenkins.plugins.ksb.score.team.Pipeline;
import io.jenkins.plugins.ksb.score.team.TeamGap;
import io.jenkins.plugins.ksb.score.team.TeamProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is worth coaching, and signs of trouble. */
final class CoachingSection {
    private static final int INDENT = 5;
    private static final int JOBS = 4;
    private static final int FIGURES = 2;

    private final Page page;
    private final Style style;
    private final Context context;

    CoachingSection(Page page, Style style, Context context) {
        this.page = page;
        this.style = style;
        this.context = context;
    }

    void print(TeamProfile team, int most) {
        page.blank();
        if (team.gaps().isEmpty()) {
            page.line(style.heading("Nothing to add: every expected practice is here and its failure matters."));
        } else {
            page.line(style.heading("Worth coaching, first what would support most KSBs"));
            for (int i = 0; i < Math.min(most, team.gaps().size()); i++) {
                gap(i + 1, team.gaps().get(i), team);
            }
            if (team.gaps().size() > most) {
                page.line("     %d more: --gaps %d shows them all."
                        .formatted(team.gaps().size() - most, team.gaps().size()));
            }
        }
        troubles(team);
    }

    private void gap(int number, TeamGap gap, TeamProfile team) {
        Practice practice = context.practice(gap.practice());
        String title = gap.kind() == Recommendation.Kind.ADD
                ? practice.title() + " (" + gap.practice() + ")"
                : "Let failures of " + gap.practice() + " matter";
        page.line("%3d. %s".formatted(number, style.heading(title)));
        page.wrapped(INDENT, facts(gap, team.pipelines().size()));
        List<Pipeline.Note> notes = notes(gap, team.pipelines());
        if (!notes.isEmpty()) {
            page.wrapped(INDENT, "It takes " + bounds(notes) + ".");
            figures(gap, team.pipelines());
        } else if (gap.kind() == Recommendation.Kind.ADD && !practice.remedy().isBlank()) {
            page.wrapped(INDENT, practice.remedy());
        }
    }

    private static String facts(TeamGap gap, int pipelines) {
        List<String> facts = new ArrayList<>();
        if (!gap.raises().isEmpty()) {
            facts.add("Would raise " + String.join(", ", gap.raises()) + ".");
        } else if (!gap.supports().isEmpty()) {
            facts.add("Would add to " + String.join(", ", gap.supports()) + ".");
        }
        facts.add((gap.kind() == Recommendation.Kind.ADD ? "Not seen in " : "In ")
                + gap.jobs().size() + " of "
                + Words.count(pipelines, "pipeline") + ": "
                + Words.some(gap.jobs().stream().map(Printable::of).toList(), JOBS)
                + (gap.gain() > 0 ? String.format(Locale.ROOT, "; %+.1f points together.", gap.gain()) : "."));
        return String.join(" ", facts);
    }

    /** Of history practices: what tells why they are not seen. */
    private static List<Pipeline.Note> notes(TeamGap gap, List<Pipeline> pipelines) {
        return pipelines.stream()
                .filter(pipeline -> gap.jobs().contains(pipeline.job()))
                .flatMap(pipeline -> pipeline.notes().stream())
                .filter(note -> note.practice().equals(gap.practice())
                        && !note.missing().isEmpty())
                .toList();
    }

    private static String bounds(List<Pipeline.Note> notes) {
        return notes.stream()
                .flatMap(note -> note.missing().stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void figures(TeamGap gap, List<Pipeline> pipelines) {
        pipelines.stream()
                .filter(pipeline -> gap.jobs().contains(pipeline.job()))
                .filter(pipeline -> !notes(gap, List.of(pipeline)).isEmpty())
                .limit(FIGURES)
                .forEach(pipeline -> page.wrapped(
                        INDENT + 2,
                        Printable.of(pipeline.job()) + ": "
                                + notes(gap, List.of(pipeline)).get(0).words()));
    }

    private void troubles(TeamProfile team) {
        for (Pipeline pipeline : team.pipelines()) {
            pipeline.notes().stream()
                    .filter(note -> note.trouble() && note.verdict().equals("SEEN"))
                    .forEach(note -> page.hanging(
                            INDENT,
                            "  ! ",
                            context.practice(note.practice()).title() + " in " + Printable.of(pipeline.job()) + ": "
                                    + note.words()));
        }
    }
}
