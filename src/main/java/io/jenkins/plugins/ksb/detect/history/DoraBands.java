package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The levels of one report, and how its figures are counted here.
 *
 * @param bands of each figure, best first; the last one has no bound
 */
public record DoraBands(Report report, Counting counting, Map<String, List<Band>> bands) {
    static final String FILE = "dora.yaml";
    private static final List<String> LEVELS = List.of("elite", "high", "medium", "low");

    public DoraBands {
        bands = Collections.unmodifiableMap(new LinkedHashMap<>(bands));
    }

    /** Where the levels are published. */
    public record Report(String title, int year, String source, String remark) {}

    /**
     * What a deployment is.
     *
     * @param deployments practices whose steps deploy
     * @param rollback the practice whose steps undo that
     * @param environmentParameters parts of names of parameters that may name an environment
     */
    public record Counting(
            List<String> deployments, String rollback, List<String> environmentParameters, int hotfixWithinHours) {
        public Counting {
            deployments = List.copyOf(deployments);
            environmentParameters = List.copyOf(environmentParameters);
        }
    }

    /** Which way is better. */
    public enum Better {
        MORE,
        LESS
    }

    /**
     * A level.
     *
     * @param bound none of the lowest level
     * @param strict whether the bound itself is no longer in it
     * @param published as the report prints it
     */
    public record Band(String name, Better better, OptionalDouble bound, boolean strict, String published) {
        boolean holds(double value) {
            if (bound.isEmpty() || value == bound.getAsDouble()) {
                return bound.isEmpty() || !strict;
            }
            return value > bound.getAsDouble() == (better == Better.MORE);
        }
    }

    /** As shipped. */
    public static DoraBands shipped() {
        return Shipped.BANDS;
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        static final DoraBands BANDS = ShippedFile.read(FILE, DoraBands::of);
    }

    /** The best level that a value reaches. */
    Optional<String> band(String figure, OptionalDouble value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return bands.getOrDefault(figure, List.of()).stream()
                .filter(band -> band.holds(value.getAsDouble()))
                .map(Band::name)
                .findFirst();
    }

    private static DoraBands of(YamlMap root) {
        Map<String, List<Band>> bands = new LinkedHashMap<>();
        root.map("figures").entries().forEach((name, value) -> bands.put(name, bands(value.asMap())));
        Counting counting = new Counting(
                root.texts("deployments"),
                root.id("rollback"),
                root.texts("environment-parameters"),
                root.integer("hotfix-within-hours"));
        return new DoraBands(report(root.map("report")), counting, bands);
    }

    private static Report report(YamlMap map) {
        Report report = new Report(map.text("title"), map.integer("year"), map.text("source"), map.text("remark"));
        map.end();
        return report;
    }

    private static List<Band> bands(YamlMap map) {
        Better better = map.choice("better", Better.class);
        List<Band> bands = new ArrayList<>();
        for (String level : LEVELS) {
            YamlMap band = map.map(level);
            OptionalDouble beyond = band.optionalNumber("beyond");
            OptionalDouble from = band.optionalNumber("from");
            if (beyond.isPresent() && from.isPresent() || beyond.isEmpty() && from.isEmpty() && !level.equals("low")) {
                band.fault("must have one bound, beyond or from");
            }
            bands.add(new Band(
                    level, better, beyond.isPresent() ? beyond : from, beyond.isPresent(), band.text("published")));
            band.end();
        }
        map.end();
        return bands;
    }
}
