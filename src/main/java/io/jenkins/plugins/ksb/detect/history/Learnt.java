package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.Build;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What builds have taught about failures: a practice whose failure has failed a build is enforced. */
final class Learnt {
    private final List<ResultRule> aboutTests;
    private final Map<String, Integer> enforced = new TreeMap<>();
    private final Map<String, Integer> advisory = new HashMap<>();

    Learnt(ResultRules rules) {
        aboutTests = rules.results().stream()
                .filter(rule -> rule.holds() == ResultRule.Holds.TESTS)
                .toList();
    }

    void add(Build build, List<Seen> seen) {
        for (Seen each : seen) {
            if (each.failure() == Seen.Failure.FAILED_THE_BUILD) {
                enforced.put(each.practice(), build.number());
            } else if (each.failure() == Seen.Failure.IN_VAIN) {
                advisory.put(each.practice(), build.number());
            }
        }
        if (build.tests().filter(tests -> tests.failed() > 0).isPresent()) {
            aboutTests.forEach(rule -> shownBy(rule, seen)
                    .ifPresent(practice -> (Builds.isRed(build) ? enforced : advisory).put(practice, build.number())));
        }
        build.measures().stream()
                .filter(measure -> Verdicts.isGate(measure) && measure.value() == 0)
                .forEach(measure -> (Builds.isRed(build) ? enforced : advisory).put(Verdicts.GATE, build.number()));
    }

    private static Optional<String> shownBy(ResultRule rule, List<Seen> seen) {
        return rule.practices().stream()
                .filter(practice ->
                        seen.stream().anyMatch(each -> each.practice().equals(practice)))
                .findFirst();
    }

    /** Practices whose failure has failed a build, with the number of the last such build. */
    Map<String, Integer> enforced() {
        return enforced;
    }

    Evidence applied(Evidence piece) {
        if (piece.enforcement() == Enforcement.NOT_APPLICABLE) {
            return piece;
        }
        if (enforced.containsKey(piece.practice())) {
            return piece.enforced(Enforcement.ENFORCED);
        }
        boolean inVain = advisory.containsKey(piece.practice()) && piece.enforcement() == Enforcement.UNKNOWN;
        return inVain ? piece.enforced(Enforcement.ADVISORY) : piece;
    }
}
