package io.jenkins.plugins.ksb.jenkins;

import hudson.util.FormValidation;

/** Scores as people type them. */
final class Bounds {
    private Bounds() {}

    static FormValidation check(String text) {
        if (text == null || text.isBlank()) {
            return FormValidation.ok();
        }
        try {
            double score = Double.parseDouble(text);
            return score >= 0 && score <= 100 ? FormValidation.ok() : FormValidation.error(Messages.Bounds_range());
        } catch (NumberFormatException e) {
            return FormValidation.error(Messages.Bounds_range());
        }
    }
}
