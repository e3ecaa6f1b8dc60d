package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import java.util.Optional;

/**
 * A text in which a rule must fire, or must not.
 *
 * @param line where it stands in the pack
 * @param enforcement and {@code confidence}: what is expected of the evidence, if anything
 */
public record Sample(
        Form form, String text, Optional<Enforcement> enforcement, Optional<Confidence> confidence, int line) {

    /** What the text of a sample is. */
    public enum Form {
        SH,
        BAT,
        POWERSHELL,
        /** Groovy inside {@code node}. */
        STEPS,
        /** A whole Jenkinsfile. */
        PIPELINE,
        /** A job's {@code config.xml}. */
        CONFIG
    }
}
