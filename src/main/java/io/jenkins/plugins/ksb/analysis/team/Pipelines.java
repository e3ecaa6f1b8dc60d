package io.jenkins.plugins.ksb.analysis.team;

import io.jenkins.plugins.ksb.analysis.Inspector;
import io.jenkins.plugins.ksb.analysis.JobFindings;
import io.jenkins.plugins.ksb.analysis.Reading;
import io.jenkins.plugins.ksb.detect.history.HistoryFinding;
import io.jenkins.plugins.ksb.detect.history.HistoryPractice;
import io.jenkins.plugins.ksb.detect.history.JobHistory;
import io.jenkins.plugins.ksb.evidence.Built;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.Findings;
import io.jenkins.plugins.ksb.score.Scorer;
import io.jenkins.plugins.ksb.score.team.BuildsRead;
import io.jenkins.plugins.ksb.score.team.NotScored;
import io.jenkins.plugins.ksb.score.team.Pipeline;
import io.jenkins.plugins.ksb.score.team.Pipeline.Note;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From what the builds of a project tell to a scored pipeline. */
final class Pipelines {
    /** Pieces of one practice from other branches; more would not be read. */
    private static final int MOST = 5;

    private static final Set<String> OF_ANY_BRANCH = HistoryPractice.builtIn().stream()
            .filter(practice -> practice.lines() == HistoryPractice.Lines.ANY)
            .map(HistoryPractice::id)
            .collect(Collectors.toUnmodifiableSet());

    private final Scorer scorer;
    private final Inspector inspector;
    private final Before before;

    Pipelines(Scorer scorer, Inspector inspector) {
        this.scorer = scorer;
        this.inspector = inspector;
        this.before = new Before(scorer);
    }

    /** Either side of it. */
    record Judged(Optional<Pipeline> pipeline, Optional<NotScored> notScored) {}

    Judged judge(ProjectHistory project) {
        if (project.main().isEmpty()) {
            return not(NotScoredReasons.noMainLine(project.project()));
        }
        JobHistory main = project.main().get();
        if (main.counts().complete() > 0) {
            return new Judged(Optional.of(ofHistory(project, main)), Optional.empty());
        }
        Reading reading =
                inspector.inspect(Configuration.of(project.project().main().orElseThrow()));
        if (reading instanceof Reading.Read read) {
            return new Judged(Optional.of(ofDefinition(project, main, read.evidence())), Optional.empty());
        }
        return not(NotScoredReasons.notRead(main, (Reading.NotAnalysed) reading));
    }

    private static Judged not(NotScored why) {
        return new Judged(Optional.empty(), Optional.of(why));
    }

    private Pipeline ofDefinition(ProjectHistory project, JobHistory main, List<Evidence> evidence) {
        Findings findings = Findings.ofDefinition(evidence);
        return new Pipeline(
                main.job().name(),
                project.project().name(),
                findings,
                scorer.score(findings),
                BuildsRead.none(main.counts().incomplete(), main.counts().outside(), project.branchBuilds()),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Pipeline ofHistory(ProjectHistory project, JobHistory main) {
        Findings findings = JobFindings.of(main, elsewhere(project.others()), declared(project, main));
        return new Pipeline(
                main.job().name(),
                project.project().name(),
                findings,
                scorer.score(findings),
                Figures.builds(main, project.branchBuilds()),
                main.findings().stream().map(Pipelines::note).toList(),
                main.dora().deploys() ? Optional.of(Figures.delivery(main.dora())) : Optional.empty(),
                main.before().map(earlier -> before.of(earlier, findings)));
    }

    /** Of the script that the newest build ran; where builds hold none, of the job's configuration. */
    private List<Evidence> declared(ProjectHistory project, JobHistory main) {
        if (main.declared().isPresent()) {
            return main.declared().get().evidenceOf(main.job().name());
        }
        return inspector.inspect(Configuration.of(project.project().main().orElseThrow())) instanceof Reading.Read read
                ? read.evidence()
                : List.of();
    }

    /** What is seen on any branch counts for the project, the latest first. */
    private static List<Evidence> elsewhere(List<JobHistory> others) {
        Map<String, Integer> counts = new HashMap<>();
        return others.stream()
                .flatMap(history -> history.evidence().stream())
                .filter(piece -> OF_ANY_BRANCH.contains(piece.practice()) && isOfHistory(piece))
                .sorted(Comparator.comparing(Pipelines::time).reversed().thenComparing(Evidence::id))
                .filter(piece -> counts.merge(piece.practice(), 1, Integer::sum) <= MOST)
                .toList();
    }

    private static long time(Evidence piece) {
        return piece.built().map(Built::time).map(time -> time.orElse(0)).orElse(0L);
    }

    private static boolean isOfHistory(Evidence piece) {
        return piece.rule().endsWith("/history");
    }

    private static Note note(HistoryFinding finding) {
        return new Note(
                finding.practice().id(),
                finding.verdict().name(),
                finding.practice().sign() == HistoryPractice.Sign.TROUBLE,
                finding.words(),
                finding.missing());
    }
}
