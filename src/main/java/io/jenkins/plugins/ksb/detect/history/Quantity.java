package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Unit;
import java.util.Locale;

/** Numbers as people read them. */
final class Quantity {
    private static final double MINUTES_IN_HOUR = 60;
    private static final double HOURS_IN_DAY = 24;
    /** Beyond two of the larger unit, the smaller one is no longer read. */
    private static final double ENOUGH = 2;

    private Quantity() {}

    static String words(Unit unit, double value) {
        return switch (unit) {
            case SHARE -> rounded(value * 100) + " %";
            case MINUTES -> minutes(value);
            case HOURS -> minutes(value * MINUTES_IN_HOUR);
            case DAYS -> minutes(value * HOURS_IN_DAY * MINUTES_IN_HOUR);
            case COUNT -> String.format(Locale.ROOT, "%.0f", value);
            case NUMBER -> rounded(value);
        };
    }

    private static String minutes(double minutes) {
        if (minutes < ENOUGH * MINUTES_IN_HOUR) {
            return rounded(minutes) + " min";
        }
        double hours = minutes / MINUTES_IN_HOUR;
        return hours < ENOUGH * HOURS_IN_DAY ? rounded(hours) + " h" : rounded(hours / HOURS_IN_DAY) + " days";
    }

    /** One decimal, where it is not zero; small numbers keep what makes them differ from zero. */
    private static String rounded(double value) {
        String text = String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.2f" : "%.1f", value);
        String plain = text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
        return plain.equals("-0") ? "0" : plain;
    }
}
