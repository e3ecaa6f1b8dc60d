package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What hand-written builds tell. */
final class Told {
    static final Digester DIGESTER = new Digester(RulePacks.builtIn());
    private static final long LATER = BuildLines.START + 10_000L * 86_400_000L;

    private Told() {}

    static JobHistory history(String builds) {
        return history(builds, Question.of(true, LATER));
    }

    static JobHistory reviewed(String builds, Set<String> commits) {
        return history(builds, new Question(true, OptionalLong.empty(), LATER, commits, Set.of()));
    }

    static JobHistory of(String person, String builds) {
        return history(builds, new Question(true, OptionalLong.empty(), LATER, Set.of(), Set.of(person)));
    }

    static JobHistory ofBranch(String builds) {
        return history(builds, Question.of(false, LATER));
    }

    static JobHistory history(List<BuildRecord> builds) {
        return history(builds, Question.of(true, LATER));
    }

    private static JobHistory history(String builds, Question question) {
        return history(BuildLines.builds(builds), question);
    }

    private static JobHistory history(List<BuildRecord> builds, Question question) {
        Chronicle chronicle = new Chronicle(BuildLines.JOB, question);
        builds.forEach(build -> chronicle.add(DIGESTER.digest(BuildLines.JOB, build), Optional.empty()));
        return chronicle.tell();
    }

    static HistoryFinding finding(String practice, JobHistory history) {
        return history.findings().stream()
                .filter(finding -> finding.practice().id().equals(practice))
                .findFirst()
                .orElseThrow();
    }

    static HistoryFinding finding(String practice, String builds) {
        return finding(practice, history(builds));
    }

    /** Verdict and words in one line. */
    static String line(String practice, String builds) {
        HistoryFinding finding = finding(practice, builds);
        return finding.verdict() + ": " + finding.words();
    }
}
