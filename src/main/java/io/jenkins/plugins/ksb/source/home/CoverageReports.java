package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build.Measure;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Coverage reports that a build kept as they were: Cobertura's, OpenCover's and JaCoCo's. */
final class CoverageReports {
    private static final Pattern NAME =
            Pattern.compile("(?i)(.*/)?(coverage\\d*|[^/]*(cobertura|opencover|jacoco)[^/]*)\\.xml");
    private static final String SUFFIX = ".xml";
    private static final int MOST = 4;
    private static final long LARGEST = 64L << 20;

    private CoverageReports() {}

    static List<Measure> read(Path folder, Collection<String> names) {
        List<Measure> measures = new ArrayList<>();
        names.stream().filter(CoverageReports::isReport).limit(MOST).forEach(name -> {
            ratios(folder, name).forEach((metric, ratio) -> measures.add(new Measure(metric, ratio, name)));
        });
        return measures;
    }

    private static boolean isReport(String name) {
        return name.length() > SUFFIX.length()
                && name.regionMatches(true, name.length() - SUFFIX.length(), SUFFIX, 0, SUFFIX.length())
                && NAME.matcher(name).matches();
    }

    private static Map<String, Double> ratios(Path folder, String name) {
        try {
            Path file = folder.resolve(name);
            return HomeFile.size(file) > LARGEST ? Map.of() : Xml.OTHERS.read(file, CoverageReports::ratios);
        } catch (Unreadable | InvalidPathException e) {
            return Map.of();
        }
    }

    private static Map<String, Double> ratios(XMLStreamReader in) throws XMLStreamException {
        while (in.next() != XMLStreamConstants.START_ELEMENT) {
            // a document type and comments may stand in front
        }
        return switch (in.getLocalName()) {
            case "coverage" -> rates(in, "line-rate", "branch-rate", 1);
            case "CoverageSession" -> openCover(in);
            case "report" -> jacoco(in);
            default -> Map.of();
        };
    }

    private static Map<String, Double> openCover(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT) {
                return in.getLocalName().equals("Summary")
                        ? rates(in, "sequenceCoverage", "branchCoverage", 100)
                        : Map.of();
            }
        }
        return Map.of();
    }

    private static Map<String, Double> rates(XMLStreamReader in, String line, String branch, double whole) {
        Map<String, Double> ratios = new TreeMap<>();
        attribute(in, line).ifPresent(rate -> ratios.put("line-coverage", rate / whole));
        attribute(in, branch).ifPresent(rate -> ratios.put("branch-coverage", rate / whole));
        return ratios;
    }

    /** The counters of the whole report are its own children, after those of its packages. */
    private static Map<String, Double> jacoco(XMLStreamReader in) throws XMLStreamException {
        Map<String, Double> ratios = new TreeMap<>();
        int depth = 1;
        while (depth > 0 && in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 2 && in.getLocalName().equals("counter")) {
                    counter(in, ratios);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return ratios;
    }

    private static void counter(XMLStreamReader in, Map<String, Double> ratios) {
        double covered = attribute(in, "covered").orElse(0.0);
        double all = covered + attribute(in, "missed").orElse(0.0);
        String type = String.valueOf(in.getAttributeValue(null, "type"));
        if (all > 0 && (type.equals("LINE") || type.equals("BRANCH"))) {
            ratios.put(type.equals("LINE") ? "line-coverage" : "branch-coverage", covered / all);
        }
    }

    private static Optional<Double> attribute(XMLStreamReader in, String name) {
        String value = in.getAttributeValue(null, name);
        return value == null ? Optional.empty() : MeasureReader.number(value);
    }
}
