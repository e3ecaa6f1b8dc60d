package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Enforcement;
import java.util.IdentityHashMap;
import java.util.Map;

/** Decides, for all matches of one definition, whether a failure matters. */
final class Enforcing {
    private final Findings findings;
    private final Map<Match, Enforcement> alone = new IdentityHashMap<>();

    Enforcing(Findings findings) {
        this.findings = findings;
        findings.matches().forEach(match -> alone.put(match, alone(match)));
    }

    Enforcement of(Match match) {
        Enforcement enforcement = alone.getOrDefault(match, Enforcement.UNKNOWN);
        return enforcement == Enforcement.ADVISORY && isRescued(match) ? Enforcement.ENFORCED : enforcement;
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
        return findings.of(match.rule().effects().rescuedBy()).stream()
                .anyMatch(rescuer ->
                        rescuer.spot().order() >= match.spot().order() && alone.get(rescuer) != Enforcement.ADVISORY);
    }
}
