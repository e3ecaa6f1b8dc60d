package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import java.util.List;

/** Finds, in code, what no pattern can express. Pure: the same findings give the same sightings. */
interface CodedDetector {

    /** @param index tells which steps any rule knows */
    List<Sighting> detect(Findings findings, RuleIndex index);

    /** Where it is seen, and how sure that is. */
    record Sighting(Spot spot, Confidence confidence) {}
}
