package io.jenkins.plugins.ksb.analysis.team;

import io.jenkins.plugins.ksb.detect.history.Contribution;
import io.jenkins.plugins.ksb.detect.history.JobHistory;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.Findings;
import io.jenkins.plugins.ksb.score.Scope;
import io.jenkins.plugins.ksb.score.Scorer;
import io.jenkins.plugins.ksb.score.team.Freshness;
import io.jenkins.plugins.ksb.score.team.PersonProfile;
import io.jenkins.plugins.ksb.score.team.PersonProfile.BuiltWork;
import io.jenkins.plugins.ksb.score.team.PersonProfile.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers what builds show of one person. */
final class People {
    private final List<Work> work = new ArrayList<>();
    private final List<Findings> findings = new ArrayList<>();

    void add(ProjectHistory project) {
        Stream.concat(project.main().stream(), project.others().stream())
                .filter(history -> !history.contribution().builds().isEmpty())
                .forEach(this::add);
    }

    private void add(JobHistory history) {
        work.add(new Work(
                history.job().name(),
                history.contribution().builds().stream().map(People::built).toList()));
        // whether it is sustained is the team's doing
        findings.add(new Findings(Scope.HISTORY, history.evidence(), Set.of()));
    }

    private static BuiltWork built(Contribution.Brought brought) {
        return new BuiltWork(brought.build(), brought.start(), brought.commits(), brought.withTests());
    }

    PersonProfile profile(String id, Freshness freshness, Scorer scorer) {
        List<Evidence> evidence =
                findings.stream().flatMap(each -> each.evidence().stream()).toList();
        return new PersonProfile(id, freshness, work, scorer.together(findings), evidence);
    }
}
