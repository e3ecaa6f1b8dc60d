package io.jenkins.plugins.ksb.jenkins;

import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.score.Support;
import java.text.NumberFormat;
import java.util.Locale;

/** Answers of the engine in the reader's language. */
final class Wording {
    private Wording() {}

    static String of(Grade grade) {
        return switch (grade) {
            case DECLARED -> Messages.Grade_declared();
            case EXECUTED -> Messages.Grade_executed();
            case PROVED -> Messages.Grade_proved();
        };
    }

    static String of(Enforcement enforcement) {
        return switch (enforcement) {
            case ENFORCED -> Messages.Enforcement_enforced();
            case ADVISORY -> Messages.Enforcement_advisory();
            case UNKNOWN -> Messages.Enforcement_unknown();
            case NOT_APPLICABLE -> "";
        };
    }

    static String of(Support support) {
        return switch (support) {
            case NOT_SEEN -> Messages.Support_notSeen();
            case TOUCHED -> Messages.Support_touched();
            case SUPPORTED -> Messages.Support_supported();
            case STRONGLY_SUPPORTED -> Messages.Support_strong();
        };
    }

    /** A score for people: whole points; a dash where nothing is expected. */
    static String score(Double score) {
        return score == null
                ? "–"
                : NumberFormat.getIntegerInstance(Locale.getDefault()).format(Math.round(score));
    }
}
