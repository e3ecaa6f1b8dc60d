package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;

/** A rule that holds at a spot. */
record Match(Rule rule, Spot spot, Confidence confidence) {

    static Confidence weaker(Confidence one, Confidence other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
