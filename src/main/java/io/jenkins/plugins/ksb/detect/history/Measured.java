package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.history.HistoryFinding.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What a detector counted; whether that is enough, and good enough, is decided elsewhere. */
final class Measured {
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final List<Shown> shown = new ArrayList<>();
    private Optional<String> band = Optional.empty();
    private HistoryFinding.@Nullable Verdict verdict;

    /** How much there was to go by, as the practice's {@code needs} name it. */
    Measured count(String name, long number) {
        counts.put(name, (int) number);
        return this;
    }

    Measured figure(String name, double value) {
        figures.put(name, value);
        return this;
    }

    /** Nothing where there is no value: a figure that cannot be told keeps no bound and breaks none. */
    Measured figure(String name, OptionalDouble value) {
        value.ifPresent(number -> figures.put(name, number));
        return this;
    }

    Measured band(Optional<String> name) {
        band = name;
        return this;
    }

    Measured show(Shown instance) {
        shown.add(instance);
        return this;
    }

    Measured showAll(List<Shown> instances) {
        shown.addAll(instances);
        return this;
    }

    /** The builds do not hold what it takes. */
    Measured unknown() {
        verdict = HistoryFinding.Verdict.UNKNOWN;
        return this;
    }

    /** There was no occasion for it. */
    Measured noOccasion() {
        verdict = HistoryFinding.Verdict.NO_OCCASION;
        return this;
    }

    HistoryFinding judge(HistoryPractice practice) {
        return new HistoryFinding(
                practice, verdict == null ? verdict(practice) : verdict, counts, figures, band, shown);
    }

    private HistoryFinding.Verdict verdict(HistoryPractice practice) {
        boolean enough = practice.needs().entrySet().stream()
                .allMatch(need ->
                        counts.getOrDefault(need.getKey(), 0) >= need.getValue().least());
        if (!enough) {
            return HistoryFinding.Verdict.TOO_SHORT;
        }
        boolean good = practice.figures().entrySet().stream()
                .allMatch(figure -> !figures.containsKey(figure.getKey())
                        || figure.getValue().keeps(figures.getOrDefault(figure.getKey(), 0.0)));
        return good ? HistoryFinding.Verdict.SEEN : HistoryFinding.Verdict.NOT_SEEN;
    }
}
