package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Figure;
import io.jenkins.plugins.ksb.detect.history.HistoryPractice.Need;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the history of one job tells of one practice.
 *
 * @param counts how much there was to go by, by the names of the practice's needs
 * @param figures what came out, by the names of the practice's figures; one that cannot be told is not there
 * @param band of the published report, for the figures that have bands
 * @param shown what shows it, oldest first
 */
public record HistoryFinding(
        HistoryPractice practice,
        Verdict verdict,
        Map<String, Integer> counts,
        Map<String, Double> figures,
        Optional<String> band,
        List<Shown> shown) {

    public HistoryFinding {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        shown = List.copyOf(shown);
    }

    /** What can be said. */
    public enum Verdict {
        SEEN,
        NOT_SEEN,
        /** Fewer builds, days, changes or deployments than it takes to say anything. */
        TOO_SHORT,
        /** There was nothing to show it by: no build broke, no gate failed, nothing was deployed. */
        NO_OCCASION,
        /** The builds do not hold what it takes: test results, changes, times. */
        UNKNOWN
    }

    /**
     * An instance.
     *
     * @param builds numbers of the builds that show it
     * @param commits ids of the commits
     * @param subjects tests, rules or practices that it is about
     * @param people lower-case addresses of those who did it
     */
    public record Shown(List<Integer> builds, List<String> commits, List<String> subjects, Set<String> people) {
        public Shown {
            builds = List.copyOf(builds);
            commits = List.copyOf(commits);
            subjects = List.copyOf(subjects);
            people = Set.copyOf(people);
        }
    }

    public boolean seen() {
        return verdict == Verdict.SEEN;
    }

    /** The figures in one line, or what there was too little of. */
    public String words() {
        return switch (verdict) {
            case SEEN, NOT_SEEN -> told();
            case TOO_SHORT -> tooLittle();
            case NO_OCCASION -> "there was no occasion";
            case UNKNOWN -> "the builds do not hold what it takes";
        };
    }

    private String told() {
        List<String> parts = new ArrayList<>();
        practice.figures().forEach((name, figure) -> {
            Double value = figures.get(name);
            if (value != null) {
                parts.add(figure.says() + ": " + Quantity.words(figure.unit(), value));
            }
        });
        band.ifPresent(name -> parts.add("band: " + name));
        return String.join("; ", parts);
    }

    private String tooLittle() {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Need> need : practice.needs().entrySet()) {
            int number = counts.getOrDefault(need.getKey(), 0);
            if (number < need.getValue().least()) {
                parts.add(need.getValue().says() + ": " + number + " of "
                        + need.getValue().least());
            }
        }
        return String.join("; ", parts);
    }

    /** The bounds that the figures do not keep, in words: what would make it seen. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, Figure> entry : practice.figures().entrySet()) {
            Figure figure = entry.getValue();
            Double value = figures.get(entry.getKey());
            if (verdict == Verdict.NOT_SEEN && value != null && !figure.keeps(value)) {
                missing.add(figure.says() + ": " + figure.bound());
            }
        }
        return missing;
    }

    /** The instances of these people alone. */
    public List<Shown> of(Collection<String> addresses) {
        return shown.stream()
                .filter(instance -> instance.people().stream().anyMatch(addresses::contains))
                .collect(Collectors.toList());
    }
}
