package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.Recommendation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For people. One pipeline gives its whole scorecard; several give one line each and what they support together, with all scorecards
 * in front where details are asked for.
 */
public final class TextReport implements Report {
    private static final String ROW = "%6s %10s %5s  %s";

    private final Appendable out;
    private final Context context;
    private final Options options;
    private final List<String> rows = new ArrayList<>();
    private @Nullable Outcome first;
    private int outcomes;

    /**
     * @param gaps how many recommendations a scorecard shows at most
     * @param details whether to show every scorecard, and every reason in it
     */
    public record Options(Style style, int gaps, boolean details) {}

    public TextReport(Appendable out, Context context, Options options) {
        this.out = out;
        this.context = context;
        this.options = options;
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        rows.add(row(outcome));
        outcomes++;
        if (outcomes == 1) {
            // whether it stays the only one is not known yet
            first = outcome;
        } else if (options.details()) {
            printFirst();
            print(outcome);
        } else {
            first = null;
        }
    }

    @Override
    public void finish(Together together) throws IOException {
        printFirst();
        if (outcomes > 1) {
            out.append(summary(together));
        }
        if (together.scored() > 0) {
            out.append(notice());
        }
    }

    private void printFirst() throws IOException {
        if (first != null) {
            print(first);
            first = null;
        }
    }

    private void print(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Scored scored) {
            out.append(Scorecard.of(scored, context, options));
        } else {
            out.append(notAnalysed((Outcome.NotAnalysed) outcome));
        }
        if (outcomes > 1) {
            out.append('\n').append("-".repeat(Page.WIDTH)).append("\n\n");
        }
    }

    private String notAnalysed(Outcome.NotAnalysed why) {
        return new Page()
                .line(options.style().heading(Printable.of(why.path())))
                .line(options.style().bad("Not analysed") + " (" + Words.of(why.cause())
                        + "), so nothing is said about it.")
                .wrapped(0, reason(why))
                .wrapped(0, Printable.line(why.remedy(), 400))
                .toString();
    }

    static String reason(Outcome.NotAnalysed why) {
        return (why.location() == null ? "" : "Line " + why.location().line() + ": ")
                + Printable.line(why.reason(), 400);
    }

    private String summary(Together together) {
        Page page = new Page();
        page.line(options.style().heading(ROW.formatted("Score", "Practices", "KSBs", "Pipeline")));
        rows.forEach(page::line);
        page.blank();
        page.wrapped(
                0,
                "%s scored, %d not analysed. Scores are of definitions alone; KSBs are those supported or touched.%s"
                        .formatted(
                                Words.count(together.scored(), "pipeline"),
                                together.notAnalysed(),
                                options.details() ? "" : " --details shows every scorecard."));
        if (together.scored() > 1) {
            new KsbSection(page, options.style(), context, options.details())
                    .print("All pipelines together: ", together.ksbs(), together.coverage());
        }
        return page.toString();
    }

    private String row(Outcome outcome) {
        if (outcome instanceof Outcome.Scored scored) {
            return ROW.formatted(
                            Words.percent(scored.profile().score()),
                            practices(scored),
                            scored.profile().coverage().supported().size()
                                    + scored.profile().coverage().touched().size(),
                            Printable.of(scored.path()))
                    + next(scored);
        }
        Outcome.NotAnalysed why = (Outcome.NotAnalysed) outcome;
        return ROW.formatted("n/a", "", "", Printable.of(why.path()))
                + options.style().bad("  not analysed: ")
                + Printable.line(reason(why), 60);
    }

    private static long practices(Outcome.Scored scored) {
        return scored.evidence().stream().map(Evidence::practice).distinct().count();
    }

    private String next(Outcome.Scored scored) {
        return scored.profile().recommendations().stream()
                .findFirst()
                .map(gap -> options.style().faint("  next: " + word(gap)))
                .orElse("");
    }

    private static String word(Recommendation gap) {
        return Words.of(gap.kind()) + " " + gap.practice();
    }

    private String notice() {
        return new Page()
                .blank()
                .wrapped(0, context.standard().about().notice())
                .toString();
    }
}
