package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Figures that plugins stored in build.xml: coverage, warnings, vulnerabilities, and whether a quality gate passed. */
final class MeasureReader {
    private static final Map<String, String> METRICS = Map.of(
            "LINE", "line-coverage",
            "BRANCH", "branch-coverage",
            "CONDITIONAL", "branch-coverage",
            "METHOD", "method-coverage",
            "CLASSES", "class-coverage",
            "CLASS", "class-coverage",
            "CLAZZ", "class-coverage",
            "INSTRUCTION", "instruction-coverage",
            "MUTATION", "mutation-coverage");
    private static final List<String> SEVERITIES =
            List.of("critical", "high", "medium", "low", "info", "unassigned", "errorSize");
    private static final List<String> SIZES =
            List.of("totalErrorSize", "totalHighSize", "totalNormalSize", "totalLowSize");

    private final List<Measure> measures = new ArrayList<>();

    private MeasureReader() {}

    static List<Measure> read(BuildXml build) {
        MeasureReader reader = new MeasureReader();
        build.actions().forEach(reader::action);
        return reader.measures;
    }

    private void action(Element action) {
        switch (action.type()) {
            case "CoberturaBuildAction" -> cobertura(action);
            case "JacocoBuildAction" -> jacoco(action);
            case "CoverageBuildAction" -> coverage(action);
            default -> result(action, action.child("result"));
        }
    }

    /** A map from metric to ratio. */
    private void cobertura(Element action) {
        for (Element entry : action.child("result").children()) {
            String metric = "";
            for (Element part : entry.children()) {
                if (part.isLeaf()) {
                    metric = part.text().strip();
                } else {
                    ratio(metric, number(part.text("numerator")), number(part.text("denominator")), action.type());
                }
            }
        }
    }

    private void jacoco(Element action) {
        for (Element ratio : action.children()) {
            Optional<Double> covered = number(ratio.text("covered"));
            Optional<Double> missed = number(ratio.text("missed"));
            if (covered.isPresent() && missed.isPresent()) {
                Optional<Double> all = Optional.of(covered.get() + missed.get());
                ratio(ratio.name().toUpperCase(Locale.ROOT), covered, all, action.type());
            }
        }
    }

    /** Values in short form: {@code LINE: 91/95}. */
    private void coverage(Element action) {
        for (Element value : action.child("projectValues").items()) {
            String[] parts = value.text().split("[:/]");
            if (parts.length == 3) {
                ratio(parts[0].strip(), number(parts[1]), number(parts[2]), action.type());
            }
        }
        gate(action.child("qualityGateResult").text("overallStatus"), action.type());
    }

    private void ratio(String metric, Optional<Double> covered, Optional<Double> all, String source) {
        String name = METRICS.get(metric);
        if (name != null && covered.isPresent() && all.isPresent() && all.get() > 0) {
            measures.add(new Measure(name, covered.get() / all.get(), source));
        }
    }

    /** What static analysis plugins keep, by what they have in common rather than by their many names. */
    private void result(Element action, Element result) {
        String id = result.text("id");
        String source = id.isEmpty() ? action.type() : id;
        Element totals = result.child("totals");
        number(result.text("numberOfWarnings"))
                .or(() -> number(result.text("size")))
                .or(() -> sum(totals, SIZES))
                .ifPresent(count -> measures.add(new Measure("warnings", count, source)));
        sum(result.child("severityDistribution"), SEVERITIES)
                .ifPresent(count -> measures.add(new Measure("vulnerabilities", count, source)));
        gate(result.child("qualityGateResult").text("overallStatus"), source);
        gate(result.text("qualityGateStatus"), source);
    }

    private static Optional<Double> sum(Element fields, List<String> names) {
        double sum = 0;
        boolean any = false;
        for (String name : names) {
            Optional<Double> value = number(fields.text(name));
            any |= value.isPresent();
            sum += value.orElse(0.0);
        }
        return any ? Optional.of(sum) : Optional.empty();
    }

    /** A gate that let the build through with a warning did not pass. */
    private void gate(String status, String source) {
        switch (status) {
            case "PASSED", "SUCCESS" -> measures.add(new Measure("quality-gate", 1, source));
            case "WARNING", "FAILED", "ERROR", "FAILURE", "NOTE" ->
                measures.add(new Measure("quality-gate", 0, source));
            default -> {}
        }
    }

    static Optional<Double> number(String text) {
        try {
            return text.isBlank() ? Optional.empty() : finite(Double.parseDouble(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> finite(double value) {
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }
}
