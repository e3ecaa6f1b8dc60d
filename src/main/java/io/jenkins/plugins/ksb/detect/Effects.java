package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import java.util.List;

/**
 * What a match is worth.
 *
 * @param byDefault what the tool itself does on a finding, where no flag says otherwise
 * @param rescuedBy practices whose evidence, further on, makes an advisory result matter after all
 */
public record Effects(
        Tokens advisory, Tokens strict, Enforcement byDefault, List<String> rescuedBy, Confidence confidence) {
    public Effects {
        rescuedBy = List.copyOf(rescuedBy);
    }
}
