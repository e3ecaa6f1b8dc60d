package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.analysis.DigestSource;
import io.jenkins.plugins.ksb.analysis.HistoryAnalysis;
import io.jenkins.plugins.ksb.analysis.Inspector;
import io.jenkins.plugins.ksb.analysis.team.HomeAnalysis;
import io.jenkins.plugins.ksb.analysis.team.Wanted;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.report.Context;
import io.jenkins.plugins.ksb.report.HistoryNotes;
import io.jenkins.plugins.ksb.report.HomeHtml;
import io.jenkins.plugins.ksb.report.PersonCsv;
import io.jenkins.plugins.ksb.report.PersonJson;
import io.jenkins.plugins.ksb.report.PersonText;
import io.jenkins.plugins.ksb.report.TeamCsv;
import io.jenkins.plugins.ksb.report.TeamJson;
import io.jenkins.plugins.ksb.report.TeamText;
import io.jenkins.plugins.ksb.report.TextReport;
import io.jenkins.plugins.ksb.score.Scorer;
import io.jenkins.plugins.ksb.score.team.PersonProfile;
import io.jenkins.plugins.ksb.score.team.Team;
import io.jenkins.plugins.ksb.score.team.TeamReport;
import io.jenkins.plugins.ksb.source.home.JenkinsHome;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import io.jenkins.plugins.ksb.source.home.NotAHomeException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code ksb score JENKINS_HOME}. */
final class HomeScore {
    private final RulePacks packs;
    private final Context context;
    private final HomeOptions options;
    private final int threads;

    HomeScore(RulePacks packs, Context context, HomeOptions options, int threads) {
        this.packs = packs;
        this.context = context;
        this.options = options;
        this.threads = threads;
    }

    /** What was found, and what could not be read. */
    record Result(Found found, List<String> remarks) {}

    /** Either of the two things that a home is read for. */
    sealed interface Found {
        record Teams(TeamReport report) implements Found {}

        record Person(PersonProfile profile) implements Found {}
    }

    /** A home, and what is asked of it. */
    record Asked(JenkinsHome home, List<JobFolder> jobs, List<Team> teams, Optional<Team.Person> person) {
        Set<String> addresses() {
            return person.map(Team.Person::emails).orElse(Set.of());
        }
    }

    Asked ask(Path folder) throws Unusable {
        JenkinsHome home = open(folder);
        List<Team> teams = options.teams();
        return new Asked(home, jobs(home, teams), teams, options.person(teams));
    }

    /** @param terminal whether a person looks on */
    Result score(Asked asked, HomeCache cache, boolean terminal) throws Unusable {
        JenkinsHome home = asked.home();
        List<Team> teams = asked.teams();
        Optional<Team.Person> person = asked.person();
        List<JobFolder> jobs = asked.jobs();
        Wanted wanted = options.wanted(jobs, threads, asked.addresses());
        HistoryNotes notes = new HistoryNotes();
        notes.add(home.notices());
        HistoryAnalysis analysis = new HistoryAnalysis(packs);
        HomeAnalysis homes = new HomeAnalysis(
                analysis, new Inspector(packs), new Scorer(context.standard(), context.model()), context.model());
        try (Progress bar = Progress.ofBuilds(jobs, terminal)) {
            HomeAnalysis.Reading reading =
                    new HomeAnalysis.Reading(jobs, wanted, cache.digests(analysis, threads), piece -> {
                        note(piece, notes);
                        bar.step(piece.builds().size());
                    });
            Found found = person.isPresent()
                    ? new Found.Person(homes.person(reading, person.get().id()))
                    : new Found.Teams(homes.teams(reading, teams));
            return new Result(found, remarks(home, jobs, notes));
        }
    }

    private static void note(DigestSource.Piece piece, HistoryNotes notes) {
        notes.add(piece.notices());
        piece.builds().forEach(digest -> notes.add(digest.build()));
    }

    static JenkinsHome open(Path folder) throws Unusable {
        try {
            return JenkinsHome.open(folder);
        } catch (NotAHomeException e) {
            throw new Unusable(String.valueOf(e.getMessage()), e);
        }
    }

    private List<JobFolder> jobs(JenkinsHome home, List<Team> teams) throws Unusable {
        List<JobFolder> jobs = HomeAnalysis.jobs(home.jobs(), options.globs(), teams);
        if (jobs.isEmpty() && !home.jobs().isEmpty()) {
            throw new Unusable(
                    options.globs().isEmpty()
                            ? "--team: no job of " + home.jobs().size() + " belongs to a team"
                            : "--job: no job of " + home.jobs().size() + " matches "
                                    + String.join(", ", options.globs()));
        }
        return jobs;
    }

    private static List<String> remarks(JenkinsHome home, List<JobFolder> jobs, HistoryNotes notes) {
        List<String> remarks = new ArrayList<>();
        remarks.add("Read: " + notes.builds() + ", of " + jobs.size() + (jobs.size() == 1 ? " job." : " jobs."));
        long parts = home.jobs().stream()
                .filter(folder -> folder.job().partOf().isPresent())
                .count();
        if (parts > 0) {
            remarks.add(
                    "Left out, as their builds stand in those of the whole: " + parts + " modules or configurations.");
        }
        long others = home.jobs().size() - jobs.size() - parts;
        if (others > 0) {
            remarks.add("Not asked for: " + others + " of " + home.jobs().size() + " jobs.");
        }
        notes.lines().forEach(line -> remarks.add("Not read: " + line));
        return remarks;
    }

    /** @param name of the home, as the user gave it */
    void print(Result result, Format format, Writer out, TextReport.Options text, String name) throws IOException {
        if (result.found() instanceof Found.Teams teams) {
            switch (format) {
                case text -> new TeamText(out, context, text, name).print(teams.report(), result.remarks());
                case json -> new TeamJson(out, context, name).print(teams.report(), result.remarks());
                case csv -> new TeamCsv(out).print(teams.report());
                case html -> new HomeHtml(out, context, name).print(teams.report(), result.remarks());
                case sarif -> throw new IllegalArgumentException("sarif is for definitions");
            }
        } else if (result.found() instanceof Found.Person person) {
            switch (format) {
                case text -> new PersonText(out, context, text, name).print(person.profile(), result.remarks());
                case json -> new PersonJson(out, context, name).print(person.profile(), result.remarks());
                case csv -> new PersonCsv(out).print(person.profile());
                case html -> new HomeHtml(out, context, name).print(person.profile(), result.remarks());
                case sarif -> throw new IllegalArgumentException("sarif is for definitions");
            }
        }
    }

    /** A gate lets nothing through that it could not look at. */
    static int exitCode(Result result, double failUnder) {
        return result.found() instanceof Found.Teams teams ? exitCode(teams.report(), failUnder) : Main.FINE;
    }

    private static int exitCode(TeamReport report, double failUnder) {
        if (failUnder > 0
                && report.teams().stream().anyMatch(team -> !team.notScored().isEmpty())) {
            return Main.WRONG;
        }
        boolean below = report.teams().stream()
                .flatMap(team -> team.pipelines().stream())
                .map(pipeline -> pipeline.profile().score().percent())
                .anyMatch(percent -> percent.isPresent() && percent.getAsDouble() < failUnder);
        return below ? Main.BELOW : Main.FINE;
    }
}
