package io.jenkins.plugins.ksb.analysis.team;

import io.jenkins.plugins.ksb.analysis.DigestSource;
import io.jenkins.plugins.ksb.analysis.HistoryAnalysis;
import io.jenkins.plugins.ksb.analysis.Inspector;
import io.jenkins.plugins.ksb.score.MaturityModel;
import io.jenkins.plugins.ksb.score.Scorer;
import io.jenkins.plugins.ksb.score.team.Freshness;
import io.jenkins.plugins.ksb.score.team.NotScored;
import io.jenkins.plugins.ksb.score.team.PersonProfile;
import io.jenkins.plugins.ksb.score.team.Pipeline;
import io.jenkins.plugins.ksb.score.team.Team;
import io.jenkins.plugins.ksb.score.team.TeamReport;
import io.jenkins.plugins.ksb.score.team.TeamScorer;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The whole way for a home: its builds are read once, its pipelines judged, and its teams summed up. */
public final class HomeAnalysis {
    private final HistoryAnalysis analysis;
    private final Inspector inspector;
    private final Scorer scorer;
    private final MaturityModel model;

    public HomeAnalysis(HistoryAnalysis analysis, Inspector inspector, Scorer scorer, MaturityModel model) {
        this.analysis = analysis;
        this.inspector = inspector;
        this.scorer = scorer;
        this.model = model;
    }

    /**
     * Which jobs are to be read: those asked for, of these teams, that are no part of another one.
     *
     * @param globs patterns for full names of jobs, or of the multibranch projects around them; all jobs where there is none
     */
    public static List<JobFolder> jobs(List<JobFolder> all, List<String> globs, List<Team> teams) {
        return all.stream()
                .filter(folder -> folder.job().partOf().isEmpty())
                .filter(folder -> globs.isEmpty() || Wanted.matches(globs, folder.job()))
                .filter(folder -> teams.stream().anyMatch(team -> Wanted.matches(team.jobs(), folder.job())))
                .toList();
    }

    /** What is read, and who hears of it on the same thread. */
    public record Reading(
            List<JobFolder> jobs, Wanted wanted, DigestSource source, Consumer<DigestSource.Piece> listener) {
        public Reading {
            jobs = List.copyOf(jobs);
        }
    }

    public TeamReport teams(Reading reading, List<Team> teams) {
        Pipelines pipelines = new Pipelines(scorer, inspector);
        List<Judged> judged = new ArrayList<>();
        Freshness freshness =
                read(reading, project -> judged.add(new Judged(project.project(), pipelines.judge(project))));
        TeamScorer team = new TeamScorer(scorer, model);
        return new TeamReport(
                freshness,
                teams.stream()
                        .map(each -> team.score(each, scored(judged, each), notScored(judged, each)))
                        .toList(),
                Deliveries.bands());
    }

    /** @param id of the person whose addresses {@link Wanted#people} holds */
    public PersonProfile person(Reading reading, String id) {
        People people = new People();
        Freshness freshness = read(reading, people::add);
        return people.profile(id, freshness, scorer);
    }

    private Freshness read(Reading reading, Consumer<ProjectHistory> sink) {
        Wanted wanted = reading.wanted();
        Clock clock = new Clock(wanted.asOf());
        ProjectReader projects = new ProjectReader(analysis, wanted, Project.of(reading.jobs(), wanted), sink);
        reading.source().each(projects.jobs(), piece -> {
            piece.builds().forEach(digest -> clock.add(digest.build()));
            reading.listener().accept(piece);
            projects.add(piece);
        });
        projects.finish();
        return clock.freshness();
    }

    private record Judged(Project project, Pipelines.Judged result) {
        boolean isOf(Team team) {
            return project.inOrder().stream().anyMatch(folder -> Wanted.matches(team.jobs(), folder.job()));
        }
    }

    private static List<Pipeline> scored(List<Judged> judged, Team team) {
        return judged.stream()
                .filter(each -> each.isOf(team))
                .flatMap(each -> each.result().pipeline().stream())
                .toList();
    }

    private static List<NotScored> notScored(List<Judged> judged, Team team) {
        return judged.stream()
                .filter(each -> each.isOf(team))
                .flatMap(each -> each.result().notScored().stream())
                .toList();
    }
}
