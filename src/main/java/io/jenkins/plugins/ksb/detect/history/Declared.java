package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What one version of a pipeline's definition declares. */
public final class Declared {
    private final List<Evidence> evidence;
    private final int steps;
    private final Map<String, Enforcement> enforcements = new HashMap<>();

    /** @param steps how many the definition has */
    public Declared(List<Evidence> evidence, int steps) {
        this.evidence = List.copyOf(evidence);
        this.steps = steps;
        for (Evidence piece : evidence) {
            enforcements.merge(byCommand(piece), piece.enforcement(), Declared::agreed);
            enforcements.merge(piece.rule(), piece.enforcement(), Declared::agreed);
        }
    }

    private static Enforcement agreed(Enforcement one, Enforcement other) {
        return one == other ? one : Enforcement.UNKNOWN;
    }

    private static String byCommand(Evidence piece) {
        return piece.rule() + '\n' + piece.subject();
    }

    public List<Evidence> evidence() {
        return evidence;
    }

    /** The same, as the definition of one job: the same text in two jobs is evidence of each. */
    public List<Evidence> evidenceOf(String job) {
        return BuildIdentity.declaredBy(job, evidence);
    }

    int steps() {
        return steps;
    }

    Set<String> practices() {
        return evidence.stream().map(Evidence::practice).collect(Collectors.toSet());
    }

    /** What the definition says of the failure of something that a build ran: of the same command, else of the same rule. */
    Enforcement enforcement(Evidence executed) {
        Enforcement ofCommand = enforcements.get(byCommand(executed));
        return ofCommand != null ? ofCommand : enforcements.getOrDefault(executed.rule(), Enforcement.UNKNOWN);
    }
}
