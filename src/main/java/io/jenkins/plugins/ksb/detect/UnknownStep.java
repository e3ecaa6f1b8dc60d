package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.facts.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Steps that neither Jenkins, nor a known plugin, nor the file defines: they come from a library that is loaded implicitly. */
final class UnknownStep implements CodedDetector {

    @Override
    public List<Sighting> detect(Findings findings, RuleIndex index) {
        Set<String> seen = new HashSet<>();
        return findings.spots().stream()
                .filter(spot -> spot.words().isEmpty() && isUnknown(spot, index))
                .filter(spot -> seen.add(spot.step().name()))
                .map(spot -> new Sighting(spot, Confidence.LOW))
                .toList();
    }

    private static boolean isUnknown(Spot spot, RuleIndex index) {
        return spot.step().origin() == Origin.UNKNOWN
                && !index.knowsStep(spot.step().name());
    }
}
