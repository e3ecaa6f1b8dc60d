package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.score.Score;
import java.util.List;
import java.util.Locale;

/** How figures and enums read in text. */
final class Words {
    private static final int BAR = 20;

    private Words() {}

    static String of(Enum<?> value) {
        return of(value.name());
    }

    /** Of a word for machines. */
    static String of(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String percent(Score score) {
        return score.percent().isEmpty()
                ? "n/a"
                : String.format(Locale.ROOT, "%.1f", score.percent().getAsDouble());
    }

    static String bar(Score score) {
        int filled = (int) Math.round(score.percent().orElse(0) * BAR / 100);
        return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "]";
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String kind(Definition.Kind kind) {
        return switch (kind) {
            case DECLARATIVE -> "declarative pipeline";
            case SCRIPTED -> "scripted pipeline";
            case LIBRARY -> "library of steps, judged by its methods";
            case CONFIGURED -> "configured job";
        };
    }

    /** The first few, and how many more there are. */
    static String some(List<String> items, int shown) {
        return items.size() <= shown
                ? String.join(", ", items)
                : String.join(", ", items.subList(0, shown)) + " and " + (items.size() - shown) + " more";
    }
}
