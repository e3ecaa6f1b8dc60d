package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Sign;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.Job;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what a line of builds tells. */
final class Telling {
    private final WindowRules rules = WindowRules.shipped();
    private final Job job;
    private final Question question;
    private final Line line;
    private final Window window;

    Telling(Job job, Question question, Line line) {
        this.job = job;
        this.question = question;
        this.line = line;
        // what a person did counts however long ago it was
        this.window = question.people().isEmpty() ? Window.last(line, rules) : Window.all(line);
    }

    JobHistory of(Chronicle chronicle) {
        List<HistoryFinding> findings = HistoryDetectors.find(window, question.mainLine());
        List<PracticeUse> uses = PracticeUse.in(window, rules);
        Optional<JobHistory.Before> before = window.previous().map(this::before);
        WindowFacts facts = WindowFacts.of(window, rules);
        List<Evidence> evidence = new ArrayList<>(chronicle.evidenceFrom(window.from()));
        evidence.addAll(new FindingEvidence(job.name(), window, question).of(findings));
        return new JobHistory(
                job,
                question.mainLine(),
                chronicle.counts(),
                facts,
                uses,
                findings,
                before,
                Dora.of(DoraBands.shipped(), window),
                Dora.of(DoraBands.shipped(), Window.all(line)),
                chronicle.learnt().enforced(),
                chronicle.declared(),
                chronicle.commits(),
                Contribution.of(window, question.people()),
                evidence,
                sustained(uses, findings, before));
    }

    private JobHistory.Before before(Window previous) {
        return new JobHistory.Before(
                WindowFacts.of(previous, rules),
                PracticeUse.in(previous, rules),
                declared(previous),
                HistoryDetectors.find(previous, question.mainLine()),
                Dora.of(DoraBands.shipped(), previous));
    }

    /** By the version of the definition that its last build ran. */
    private Set<String> declared(Window window) {
        return line.versions().stream()
                .filter(version -> version.build() < window.to())
                .reduce((earlier, later) -> later)
                .map(PipelineVersion::practices)
                .orElse(Set.of());
    }

    /** A history practice tells of a whole window; it is sustained when it is seen in two of them, one after the other. */
    private static Set<String> sustained(
            List<PracticeUse> uses, List<HistoryFinding> findings, Optional<JobHistory.Before> before) {
        Set<String> sustained = new HashSet<>();
        uses.stream().filter(PracticeUse::sustained).forEach(use -> sustained.add(use.practice()));
        Set<String> twice = good(before.map(JobHistory.Before::findings).orElse(List.of()));
        twice.retainAll(good(findings));
        sustained.addAll(twice);
        return sustained;
    }

    private static Set<String> good(List<HistoryFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.seen() && finding.practice().sign() == Sign.GOOD)
                .map(finding -> finding.practice().id())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
