package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.Job;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the history of one job tells.
 *
 * @param counts which builds were looked at, and which were not
 * @param window the last builds: all that follows is about them, where nothing else is said
 * @param uses how regularly builds did what; nothing of practices that no build did
 * @param findings of history practices, in their order
 * @param before the same of the window before, with DORA's figures; empty where there are not so many builds
 * @param dora of the window; {@code doraOfAll} of all builds that were looked at
 * @param enforced practices whose failure has failed a build, with the number of the last such build
 * @param declared what the latest script declares that a build ran
 * @param commits ids of the commits that a change request has built; none of other jobs
 * @param contribution of the person that was asked for; of nobody otherwise
 * @param evidence executed and proved, and of history practices, by practice
 * @param sustained practices that nearly all builds did, and history practices seen in this window and in the one before
 */
public record JobHistory(
        Job job,
        boolean mainLine,
        Counts counts,
        WindowFacts window,
        List<PracticeUse> uses,
        List<HistoryFinding> findings,
        Optional<Before> before,
        DoraFigures dora,
        DoraFigures doraOfAll,
        Map<String, Integer> enforced,
        Optional<Declared> declared,
        Set<String> commits,
        Contribution contribution,
        List<Evidence> evidence,
        Set<String> sustained) {

    public JobHistory {
        uses = List.copyOf(uses);
        findings = List.copyOf(findings);
        enforced = Map.copyOf(enforced);
        commits = Set.copyOf(commits);
        evidence = List.copyOf(evidence);
        sustained = Set.copyOf(sustained);
    }

    /**
     * The window before.
     *
     * @param declared practices that the definition of that time declared
     */
    public record Before(
            WindowFacts window,
            List<PracticeUse> uses,
            Set<String> declared,
            List<HistoryFinding> findings,
            DoraFigures dora) {
        public Before {
            uses = List.copyOf(uses);
            declared = Set.copyOf(declared);
            findings = List.copyOf(findings);
        }
    }

    /**
     * How many builds there were.
     *
     * @param complete that ran to an end of their own: these were looked at
     * @param incomplete aborted, unfinished, unreadable
     * @param outside of the time that was asked for
     * @param untimed complete, but nobody knows when they ran
     * @param testsNotFollowed results of tests beyond the number that is followed
     */
    public record Counts(int complete, int incomplete, int outside, int untimed, long testsNotFollowed) {}
}
