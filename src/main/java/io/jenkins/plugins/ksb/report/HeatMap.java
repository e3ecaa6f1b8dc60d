package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.score.Coverage;
import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.Observability;
import io.jenkins.plugins.ksb.score.Standard;
import io.jenkins.plugins.ksb.score.team.Pipeline;
import io.jenkins.plugins.ksb.score.team.TeamProfile;
import java.util.List;

/** KSBs by pipelines, each cell a sign for the support; in the order of the standard. */
final class HeatMap {
    /** More pipelines do not fit on a line beside the words; then only the team is shown. */
    private static final int COLUMNS = 16;

    private final Page page;
    private final Style style;
    private final Context context;

    HeatMap(Page page, Style style, Context context) {
        this.page = page;
        this.style = style;
        this.context = context;
    }

    void print(TeamProfile team) {
        heading(team.coverage());
        List<Pipeline> columns = team.pipelines().size() > COLUMNS ? List.of() : team.pipelines();
        StringBuilder heads = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            heads.append((char) ('a' + i)).append(' ');
        }
        page.line(style.heading("       team  " + heads));
        for (int i = 0; i < team.ksbs().size(); i++) {
            row(team.ksbs().get(i), columns, i);
        }
        page.line(style.faint(
                "  # strongly supported   + supported   - touched   . not seen here   ~ a link, no coverage"));
        if (!columns.isEmpty()) {
            page.wrapped(2, names(columns));
        }
        rest(team.coverage());
    }

    private void heading(Coverage coverage) {
        Standard.About about = context.standard().about();
        page.blank();
        page.line(style.heading("KSBs of " + about.title() + ", " + about.reference() + " " + about.edition()));
        page.wrapped(
                0,
                "Pipelines can support %d of %d. All together: %d supported, %d touched, %d not seen here."
                        .formatted(
                                coverage.reachable(),
                                coverage.total(),
                                coverage.supported().size(),
                                coverage.touched().size(),
                                coverage.notSeen().size()));
    }

    private void row(KsbResult result, List<Pipeline> columns, int place) {
        if (result.ksb().reach().observability() == Observability.NONE) {
            return;
        }
        StringBuilder cells = new StringBuilder();
        for (Pipeline pipeline : columns) {
            cells.append(sign(pipeline.profile().ksbs().get(place))).append(' ');
        }
        String start = "  %-4s   %s    %s ".formatted(result.ksb().id(), sign(result), cells);
        String name = result.ksb().title() == null
                ? result.ksb().text()
                : String.valueOf(result.ksb().title());
        page.line(start + Printable.line(name, Page.WIDTH - start.length()));
    }

    private static char sign(KsbResult result) {
        boolean link = result.ksb().reach().observability() == Observability.LINK;
        return switch (result.support()) {
            case NOT_SEEN -> '.';
            case TOUCHED -> link ? '~' : '-';
            case SUPPORTED -> '+';
            case STRONGLY_SUPPORTED -> '#';
        };
    }

    private static String names(List<Pipeline> columns) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            names.append(i == 0 ? "" : ", ")
                    .append((char) ('a' + i))
                    .append(" = ")
                    .append(Printable.of(columns.get(i).job()));
        }
        return names.toString();
    }

    private void rest(Coverage coverage) {
        if (!coverage.outOfReach().isEmpty()) {
            page.wrapped(
                    2,
                    "No pipeline shows " + String.join(", ", coverage.outOfReach())
                            + ": for those, and to confirm the others, people have to speak.");
        }
    }
}
