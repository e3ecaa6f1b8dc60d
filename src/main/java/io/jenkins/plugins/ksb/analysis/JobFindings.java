package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.detect.history.HistoryFinding;
import io.jenkins.plugins.ksb.detect.history.JobHistory;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.Findings;
import io.jenkins.plugins.ksb.score.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what the history of a job and its definition tell, for judging. */
public final class JobFindings {
    private JobFindings() {}

    /**
     * @param more evidence of other jobs that counts for this one
     * @param declared by the definition of today
     */
    public static Findings of(JobHistory history, List<Evidence> more, List<Evidence> declared) {
        List<Evidence> evidence = new ArrayList<>(history.evidence());
        evidence.addAll(more);
        declared.forEach(piece -> evidence.add(learnt(piece, history.enforced())));
        return new Findings(Scope.HISTORY, evidence, history.sustained(), open(history.findings()));
    }

    /** A practice whose failure has failed a build is enforced, whatever its definition looks like. */
    private static Evidence learnt(Evidence piece, Map<String, Integer> enforced) {
        boolean open = piece.enforcement() != Enforcement.NOT_APPLICABLE && enforced.containsKey(piece.practice());
        return open ? piece.enforced(Enforcement.ENFORCED) : piece;
    }

    /** Practices of which the builds tell nothing: too few of them, no occasion, or they do not hold what it takes. */
    public static Set<String> open(List<HistoryFinding> findings) {
        Set<String> open = new HashSet<>();
        for (HistoryFinding finding : findings) {
            switch (finding.verdict()) {
                case TOO_SHORT, NO_OCCASION, UNKNOWN ->
                    open.add(finding.practice().id());
                case SEEN, NOT_SEEN -> {}
            }
        }
        return open;
    }
}
