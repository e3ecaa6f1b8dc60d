package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.score.Scope;
import io.jenkins.plugins.ksb.score.team.BuildsRead;
import io.jenkins.plugins.ksb.score.team.Earlier;
import io.jenkins.plugins.ksb.score.team.Pipeline;
import io.jenkins.plugins.ksb.score.team.TeamProfile;
import java.util.List;

/** A row for each pipeline, with its trend and what to do next. */
final class PipelineSection {
    private static final String ROW = "%6s  %-10s %6s %6s  %-10s  %s";
    private static final int NEXT = 3;
    private static final int INDENT = 15;
    /** More of them have a row each and no more, unless details are asked for. */
    private static final int MANY = 60;

    private final Page page;
    private final TextReport.Options options;

    PipelineSection(Page page, TextReport.Options options) {
        this.page = page;
        this.options = options;
    }

    void print(TeamProfile team) {
        boolean brief = team.pipelines().size() > MANY && !options.details();
        page.blank();
        page.line(
                options.style().heading(ROW.formatted("Score", "scope", "builds", "green", "last build", "pipeline")));
        for (Pipeline pipeline : team.pipelines()) {
            row(pipeline);
            if (!brief) {
                pipeline.earlier().ifPresent(this::trend);
                next(pipeline);
            }
        }
        if (brief) {
            page.line("  --details shows the trend and the next steps of each.");
        }
        if (team.count(Scope.DEFINITION) > 0 && team.count(Scope.HISTORY) > 0) {
            page.wrapped(
                    2, "Scores of scope definition are out of what a definition can show, and no match for others.");
        }
    }

    private void row(Pipeline pipeline) {
        BuildsRead builds = pipeline.builds();
        page.line(ROW.formatted(
                Words.percent(pipeline.profile().score()),
                Words.of(pipeline.scope()),
                builds.complete(),
                builds.window().builds() == 0 ? "-" : green(builds.window()),
                Dates.day(builds.window().to()),
                Printable.line(pipeline.job(), 52)));
    }

    private void trend(Earlier earlier) {
        page.line(options.style()
                .faint("%8strend: %s, was %s in #%d to #%d, which were %s green"
                        .formatted(
                                "",
                                Words.percent(earlier.now().score()),
                                Words.percent(earlier.then().score()),
                                earlier.window().first(),
                                earlier.window().last(),
                                green(earlier.window()))));
    }

    private void next(Pipeline pipeline) {
        List<String> next = pipeline.profile().recommendations().stream()
                .map(gap -> Words.of(gap.kind()) + " " + gap.practice())
                .toList();
        if (!next.isEmpty()) {
            page.hanging(INDENT, "        next: ", Words.some(next, NEXT));
        }
    }

    private static String green(BuildsRead.Window window) {
        return Math.round(100 * window.greenShare()) + " %";
    }
}
