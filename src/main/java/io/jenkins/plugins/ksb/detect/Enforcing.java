package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Enforcement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Decides, for all matches of one definition, whether a failure matters. */
final class Enforcing {
    private static final int NOWHERE = -1;
    /** What only shows a report, and judges nothing. */
    private static final Set<String> SHOWING = Set.of("publishHTML", "HtmlPublisher");

    private final Findings findings;
    /** By practice: the last place where its failure matters whatever follows. */
    private final Map<String, Integer> rescues = new HashMap<>();

    Enforcing(Findings findings) {
        this.findings = findings;
    }

    Enforcement of(Match match) {
        Enforcement alone = alone(match);
        return alone == Enforcement.ADVISORY && isRescued(match) ? Enforcement.ENFORCED : alone;
    }

    /** By the tool's own behaviour and the fate of its exit status. */
    private static Enforcement alone(Match match) {
        Enforcement tool = byTool(match.rule().effects(), match.spot());
        if (tool == Enforcement.NOT_APPLICABLE) {
            return tool;
        }
        return switch (match.spot().onFailure()) {
            case IGNORED -> Enforcement.ADVISORY;
            case UNKNOWN -> tool == Enforcement.ADVISORY ? tool : Enforcement.UNKNOWN;
            case STOPS, DEGRADES, HANDLED -> tool;
        };
    }

    private static Enforcement byTool(Effects effects, Spot spot) {
        if (effects.byDefault() == Enforcement.NOT_APPLICABLE) {
            return Enforcement.NOT_APPLICABLE;
        }
        if (spot.has(effects.advisory())) {
            return Enforcement.ADVISORY;
        }
        return spot.has(effects.strict()) ? Enforcement.ENFORCED : effects.byDefault();
    }

    private boolean isRescued(Match match) {
        for (String practice : match.rule().effects().rescuedBy()) {
            if (rescues.computeIfAbsent(practice, this::lastRescue)
                    >= match.spot().order()) {
                return true;
            }
        }
        return false;
    }

    private int lastRescue(String practice) {
        int last = NOWHERE;
        for (Match rescuer : findings.of(practice)) {
            boolean judges = !SHOWING.contains(rescuer.spot().step().name());
            if (judges && alone(rescuer) != Enforcement.ADVISORY) {
                last = Math.max(last, rescuer.spot().order());
            }
        }
        return last;
    }
}
