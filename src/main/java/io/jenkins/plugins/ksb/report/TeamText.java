package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.score.Scope;
import io.jenkins.plugins.ksb.score.team.BuildsRead;
import io.jenkins.plugins.ksb.score.team.Freshness;
import io.jenkins.plugins.ksb.score.team.NotScored;
import io.jenkins.plugins.ksb.score.team.Pipeline;
import io.jenkins.plugins.ksb.score.team.Team;
import io.jenkins.plugins.ksb.score.team.TeamProfile;
import io.jenkins.plugins.ksb.score.team.TeamReport;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The maturity summary of teams, for people. */
public final class TeamText {
    private static final String ROW = "%6s  %-10s %6s %6s  %-10s  %s";
    private static final int NEXT = 3;
    private static final int NAMES = 16;

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
            pipelines(page, team);
            new DeliverySection(page, options.style()).print(team, report.bands());
            new CoachingSection(page, options.style(), context).print(team, options.gaps());
            people(page, team);
        }
        notScored(page, team);
        return page;
    }

    private void head(Page page, TeamProfile team, Freshness freshness) {
        String name = team.team().name();
        page.line(options.style().heading(Printable.of(name.isEmpty() ? home : name + ", of " + home)));
        page.wrapped(0, counts(team));
        page.wrapped(
                0,
                "As of " + Dates.time(freshness.asOf()) + "."
                        + freshness
                                .newest()
                                .map(newest -> " Newest build: " + Printable.of(newest.job()) + " #" + newest.number()
                                        + ", ended " + Dates.time(newest.end()) + ".")
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

    private void pipelines(Page page, TeamProfile team) {
        page.blank();
        page.line(
                options.style().heading(ROW.formatted("Score", "scope", "builds", "green", "last build", "pipeline")));
        for (Pipeline pipeline : team.pipelines()) {
            pipeline(page, pipeline);
        }
        if (team.count(Scope.DEFINITION) > 0 && team.count(Scope.HISTORY) > 0) {
            page.wrapped(
                    2, "Scores of scope definition are out of what a definition can show, and no match for others.");
        }
    }

    private void pipeline(Page page, Pipeline pipeline) {
        BuildsRead builds = pipeline.builds();
        page.line(ROW.formatted(
                Words.percent(pipeline.profile().score()),
                Words.of(pipeline.scope()),
                builds.complete(),
                builds.window().builds() == 0
                        ? "-"
                        : Math.round(100 * builds.window().greenShare()) + " %",
                Dates.day(builds.window().to()),
                Printable.line(pipeline.job(), 60)));
        pipeline.earlier()
                .ifPresent(earlier -> page.line(options.style()
                        .faint("%8strend: %s, was %s in #%d to #%d, which were %d %% green"
                                .formatted(
                                        "",
                                        Words.percent(earlier.now().score()),
                                        Words.percent(earlier.then().score()),
                                        earlier.window().first(),
                                        earlier.window().last(),
                                        Math.round(100 * earlier.window().greenShare())))));
        List<String> next = pipeline.profile().recommendations().stream()
                .map(gap -> Words.of(gap.kind()) + " " + gap.practice())
                .toList();
        if (!next.isEmpty()) {
            page.hanging(15, "        next: ", Words.some(next, NEXT));
        }
    }

    /** In the order of their ids, and without any number that could be compared. */
    private void people(Page page, TeamProfile team) {
        if (!team.team().showPeople() || team.team().people().isEmpty()) {
            return;
        }
        page.blank();
        page.line(options.style().heading("People, as the team file allows"));
        team.team().people().stream()
                .sorted(Comparator.comparing(Team.Person::id))
                .forEach(person ->
                        page.hanging(NAMES, "  " + Printable.line(person.id(), NAMES - 4), practices(team, person)));
        page.wrapped(
                2,
                "Practices of builds that hold their changes: a suggestion, matched by e-mail address alone."
                        + " --person ID has the evidence.");
    }

    private static String practices(TeamProfile team, Team.Person person) {
        TreeSet<String> practices = new TreeSet<>();
        team.pipelines().stream()
                .flatMap(pipeline -> pipeline.findings().evidence().stream())
                .filter(piece -> piece.built()
                        .filter(built -> built.people().stream().anyMatch(person.emails()::contains))
                        .isPresent())
                .forEach(piece -> practices.add(piece.practice()));
        return practices.isEmpty() ? "not seen here" : String.join(", ", practices);
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
