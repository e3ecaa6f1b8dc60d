package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.history.BuildSummary.Verdict;
import io.jenkins.plugins.ksb.facts.Build;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the gates and scans of one build said. */
final class Verdicts {
    static final String GATE = "quality-gate";

    private final Set<String> guards;

    Verdicts(Set<String> guards) {
        this.guards = guards;
    }

    static boolean isGate(Build.Measure measure) {
        return measure.name().endsWith(GATE);
    }

    List<Verdict> of(Build build, List<Seen> seen) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Seen each : seen) {
            boolean failed = each.failure() == Seen.Failure.FAILED_THE_BUILD;
            if (guards.contains(each.practice()) && (failed || each.succeeded())) {
                verdicts.add(new Verdict(each.practice(), each.evidence().rule(), !failed));
            }
        }
        for (Build.Measure measure : build.measures()) {
            boolean failed = measure.value() == 0;
            if (isGate(measure) && (!failed || Builds.isRed(build))) {
                verdicts.add(new Verdict(GATE, GATE + "/recorded-gate", !failed));
            }
        }
        return verdicts.stream().distinct().toList();
    }
}
