package io.jenkins.plugins.ksb.analysis.team;

import io.jenkins.plugins.ksb.analysis.JobFindings;
import io.jenkins.plugins.ksb.detect.history.HistoryFinding;
import io.jenkins.plugins.ksb.detect.history.HistoryPractice;
import io.jenkins.plugins.ksb.detect.history.JobHistory;
import io.jenkins.plugins.ksb.detect.history.PracticeUse;
import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.score.Findings;
import io.jenkins.plugins.ksb.score.Profile;
import io.jenkins.plugins.ksb.score.Scope;
import io.jenkins.plugins.ksb.score.Scorer;
import io.jenkins.plugins.ksb.score.team.Earlier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the window before. Of each practice only the best grade is known, and what its failure did is as it is known today. */
final class Before {
    private static final String RULE = "/window-before";

    private final Scorer scorer;

    Before(Scorer scorer) {
        this.scorer = scorer;
    }

    Earlier of(JobHistory.Before before, Findings today) {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> sustained = new HashSet<>();
        for (PracticeUse use : before.uses()) {
            evidence.add(piece(use.practice(), use.best(), enforcement(use.practice(), today)));
            if (use.sustained()) {
                sustained.add(use.practice());
            }
        }
        for (String practice : before.declared()) {
            evidence.add(piece(practice, Grade.DECLARED, enforcement(practice, today)));
        }
        for (HistoryFinding finding : before.findings()) {
            if (finding.seen() && finding.practice().sign() == HistoryPractice.Sign.GOOD) {
                evidence.add(piece(finding.practice().id(), finding.practice().grade(), Enforcement.NOT_APPLICABLE));
                // whether it was seen before that too is not known; what is sustained today must not look like a rise
                if (today.sustained().contains(finding.practice().id())) {
                    sustained.add(finding.practice().id());
                }
            }
        }
        Set<String> open = JobFindings.open(before.findings());
        open.addAll(today.open());
        return new Earlier(
                Figures.window(before.window()),
                score(evidence, sustained, open),
                score(today.evidence(), today.sustained(), open),
                before.dora().deploys() ? Optional.of(Figures.delivery(before.dora())) : Optional.empty());
    }

    private Profile score(List<Evidence> evidence, Set<String> sustained, Set<String> open) {
        List<Evidence> known = evidence.stream()
                .filter(piece -> !open.contains(piece.practice()))
                .toList();
        return scorer.score(new Findings(Scope.HISTORY, known, sustained, open));
    }

    private static Enforcement enforcement(String practice, Findings today) {
        return today.evidence().stream()
                .filter(piece -> piece.practice().equals(practice))
                .map(Evidence::enforcement)
                .min(Enforcement::compareTo)
                .orElse(Enforcement.UNKNOWN);
    }

    private static Evidence piece(String practice, Grade grade, Enforcement enforcement) {
        return new Evidence(
                practice + RULE,
                practice,
                grade,
                enforcement,
                Confidence.HIGH,
                practice + RULE,
                "",
                List.of(),
                Location.START,
                "");
    }
}
