package io.jenkins.plugins.ksb.analysis.team;

import io.jenkins.plugins.ksb.analysis.DigestSource;
import io.jenkins.plugins.ksb.analysis.HistoryAnalysis;
import io.jenkins.plugins.ksb.analysis.Inspector;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.detect.history.BuildLines;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.Job;
import io.jenkins.plugins.ksb.score.MaturityModels;
import io.jenkins.plugins.ksb.score.Scorer;
import io.jenkins.plugins.ksb.score.Standards;
import io.jenkins.plugins.ksb.score.team.PersonProfile;
import io.jenkins.plugins.ksb.score.team.Team;
import io.jenkins.plugins.ksb.score.team.TeamProfile;
import io.jenkins.plugins.ksb.score.team.TeamReport;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/** A home made of lines of builds, without any file. */
final class Homes implements DigestSource {
    private static final HistoryAnalysis HISTORY = new HistoryAnalysis(RulePacks.builtIn());
    private static final HomeAnalysis ANALYSIS = new HomeAnalysis(
            HISTORY,
            new Inspector(RulePacks.builtIn()),
            new Scorer(Standards.builtIn().get(0), MaturityModels.builtIn()),
            MaturityModels.builtIn());

    private final Map<JobFolder, List<BuildRecord>> builds = new LinkedHashMap<>();

    Homes job(String name, String lines) {
        return add(new Job(name, Job.Kind.PIPELINE, Optional.empty(), Optional.empty()), lines);
    }

    Homes part(String name, String of, String lines) {
        return add(new Job(name, Job.Kind.MAVEN_MODULE, Optional.empty(), Optional.of(of)), lines);
    }

    Homes branch(String project, String name, String lines) {
        boolean request = name.startsWith("PR-");
        Job.Branch branch = new Job.Branch(project, name, name.equals("primary"), request);
        return add(new Job(project + "/" + name, Job.Kind.PIPELINE, Optional.of(branch), Optional.empty()), lines);
    }

    private Homes add(Job job, String lines) {
        Path nowhere = Path.of("no-such-home", job.name());
        builds.put(
                new JobFolder(job, nowhere, nowhere, "jobs/" + job.name(), Optional.empty()),
                lines.isEmpty() ? List.of() : BuildLines.builds(job.name(), "flow-build", lines));
        return this;
    }

    TeamReport teams(Wanted wanted, Team... teams) {
        return ANALYSIS.teams(reading(wanted, List.of(teams)), List.of(teams));
    }

    TeamProfile team(Wanted wanted) {
        return teams(wanted, Team.EVERYBODY).teams().get(0);
    }

    TeamProfile team() {
        return team(Wanted.EVERYTHING);
    }

    PersonProfile person(String address) {
        Wanted wanted = new Wanted(Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), Set.of(address));
        return ANALYSIS.person(reading(wanted, List.of(Team.EVERYBODY)), address);
    }

    private HomeAnalysis.Reading reading(Wanted wanted, List<Team> teams) {
        List<JobFolder> jobs = HomeAnalysis.jobs(List.copyOf(builds.keySet()), List.of(), teams);
        return new HomeAnalysis.Reading(jobs, wanted, this, piece -> {});
    }

    @Override
    public void each(List<JobFolder> jobs, Consumer<Piece> sink) {
        for (JobFolder folder : jobs) {
            sink.accept(new Piece(
                    folder.job(),
                    builds.getOrDefault(folder, List.of()).stream()
                            .map(record -> HISTORY.digest(folder.job(), record))
                            .toList(),
                    List.of()));
        }
    }
}
