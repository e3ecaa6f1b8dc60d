package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.score.Scope;
import io.jenkins.plugins.ksb.score.team.Freshness;
import io.jenkins.plugins.ksb.score.team.NotScored;
import io.jenkins.plugins.ksb.score.team.TeamProfile;
import io.jenkins.plugins.ksb.score.team.TeamReport;
import java.io.IOException;
import java.util.List;

/** The maturity summary of teams, for people. */
public final class TeamText {
    private final Appendable out;
    private final Context context;
    private final TextReport.Options options;
    private final String home;

    /** @param home what was read, as the user named it */
    public TeamText(Appendable out, Context context, TextReport.Options options, String home) {
        this.out = out;
        this.context = context;
        this.options = options;
        this.home = home;
    }

    /** @param remarks what was read, and what could not be, in lines */
    public void print(TeamReport report, List<String> remarks) throws IOException {
        for (TeamProfile team : report.teams()) {
            out.append(page(team, report).toString());
            if (report.teams().size() > 1) {
                out.append('\n').append("-".repeat(Page.WIDTH)).append("\n\n");
            }
        }
        Page page = new Page();
        page.blank();
        remarks.forEach(remark -> page.wrapped(0, remark));
        page.blank().wrapped(0, context.standard().about().notice());
        out.append(page.toString());
    }

    private Page page(TeamProfile team, TeamReport report) {
        Page page = new Page();
        head(page, team, report.freshness());
        if (!team.pipelines().isEmpty()) {
            new AreaSection(page, options.style()).print(team);
            new HeatMap(page, options.style(), context).print(team);
            new DutySection(page, options.style()).print(team);
            new PipelineSection(page, options).print(team);
            new DeliverySection(page, options.style()).print(team, report.bands());
            new CoachingSection(page, options.style(), context).print(team, options.gaps());
            new PeopleSection(page, options.style()).print(team);
        }
        notScored(page, team);
        return page;
    }

    private void head(Page page, TeamProfile team, Freshness freshness) {
        String name = team.team().name();
        page.line(options.style().heading(Printable.of(name.isEmpty() ? home : name + ", of " + home)));
        page.wrapped(0, counts(team));
        String asOf = freshness.asOf().isPresent()
                ? "As of " + Dates.time(freshness.asOf()) + "."
                : "No completed build was read.";
        page.wrapped(
                0,
                asOf
                        + freshness
                                .newest()
                                .map(newest -> " Newest build read: " + Printable.of(newest.job()) + " #"
                                        + newest.number() + ", ended " + Dates.time(newest.end()) + ".")
                                .orElse(""));
        page.wrapped(
                0,
                "Builds and definitions support KSBs; a person confirms them. What is not seen here may well be done"
                        + " elsewhere.");
    }

    private static String counts(TeamProfile team) {
        int all = team.pipelines().size() + team.notScored().size();
        return Words.count(all, "pipeline") + ": " + team.count(Scope.HISTORY) + " scored by their builds, "
                + team.count(Scope.DEFINITION) + " by their definition alone, "
                + team.notScored().size() + " not analysed.";
    }

    private void notScored(Page page, TeamProfile team) {
        if (team.notScored().isEmpty()) {
            return;
        }
        page.blank();
        page.line(options.style().heading("Not analysed, so nothing is said about them"));
        for (NotScored why : team.notScored()) {
            page.line("  " + options.style().bad(Printable.line(why.job(), Page.WIDTH - 2)));
            page.wrapped(4, Printable.line(why.reason() + " " + why.remedy(), 400));
        }
    }
}
