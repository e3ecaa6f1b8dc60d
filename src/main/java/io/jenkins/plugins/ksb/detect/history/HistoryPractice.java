package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.Grade;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A practice that only the history of builds shows: what people read about it, and its thresholds.
 *
 * @param grade what it is once it is seen
 * @param lines where it is looked for
 * @param sign what it means that it is seen
 * @param credit whose evidence it is
 * @param counts what is counted, in words
 * @param silent when nothing is said, in words
 * @param needs how much has to be there before anything is said, by the name of what is counted
 * @param figures what comes out, by name, in the order they are told
 * @param settings other numbers that the counting goes by
 */
public record HistoryPractice(
        String id,
        String title,
        Grade grade,
        Lines lines,
        Sign sign,
        Credit credit,
        String summary,
        String counts,
        String silent,
        Map<String, Need> needs,
        Map<String, Figure> figures,
        Map<String, Setting> settings) {

    public HistoryPractice {
        needs = ordered(needs);
        figures = ordered(figures);
        settings = ordered(settings);
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Which builds it is looked for in. */
    public enum Lines {
        /** Those of main lines alone. */
        MAIN,
        /** Those of every branch. */
        ANY
    }

    /** Whether it is well that it is seen. */
    public enum Sign {
        GOOD,
        /** Something to coach; it is never evidence. */
        TROUBLE
    }

    /**
     * Whose evidence it is.
     *
     * @param each instance is evidence of its own; else all of them together are one piece
     * @param personal instances are what single people did; else it is the team's alone
     */
    public record Credit(boolean each, boolean personal) {}

    /** What a number of a figure means. */
    public enum Unit {
        SHARE,
        HOURS,
        MINUTES,
        DAYS,
        COUNT,
        NUMBER
    }

    /** Fewer than the least is too short. */
    public record Need(int least, String says) {}

    /**
     * A figure; what has a bound must keep it, so that the practice is seen. It has one bound at most.
     *
     * @param says in words, to be read in front of the number
     */
    public record Figure(Unit unit, OptionalDouble atLeast, OptionalDouble atMost, String says) {
        boolean keeps(double value) {
            return (atLeast.isEmpty() || value >= atLeast.getAsDouble())
                    && (atMost.isEmpty() || value <= atMost.getAsDouble());
        }

        /** In words; {@code any} where there is none. */
        String bound() {
            if (atLeast.isPresent()) {
                return "at least " + Quantity.words(unit, atLeast.getAsDouble());
            }
            return atMost.isPresent() ? "at most " + Quantity.words(unit, atMost.getAsDouble()) : "any";
        }
    }

    public record Setting(double value, String says) {}

    /** A setting that is known to be there. */
    double setting(String name) {
        Setting setting = settings.get(name);
        if (setting == null) {
            throw new IllegalArgumentException("no setting " + name + " of " + id);
        }
        return setting.value();
    }

    /** All that ship, in the order in which they are told. */
    public static List<HistoryPractice> builtIn() {
        return HistoryPractices.SHIPPED;
    }
}
