package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.history.DoraBands.Band;
import io.jenkins.plugins.ksb.detect.history.DoraBands.Better;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of the page that tells DORA's levels. */
final class DoraPage {
    private DoraPage() {}

    static String markdown(DoraBands bands) {
        DoraBands.Report report = bands.report();
        StringBuilder rows = new StringBuilder();
        for (Map.Entry<String, List<Band>> figure : bands.bands().entrySet()) {
            rows.append(figure.getValue().stream()
                    .map(DoraPage::cell)
                    .collect(Collectors.joining(" | ", "| `" + figure.getKey() + "` | ", " |\n")));
        }
        return """

                ## DORA's levels

                Of the [%s](%s). %s

                | figure | elite | high | medium | low |
                | --- | --- | --- | --- | --- |
                %s
                The first of these figures counts deployments a day, the others hours or a share of deployments. Steps of %s deploy.
                """.formatted(
                        report.title(),
                        report.source(),
                        report.remark(),
                        rows,
                        bands.counting().deployments().stream()
                                .map(practice -> "`" + practice + "`")
                                .collect(Collectors.joining(" and ")));
    }

    /** As published, with the bound that it became. */
    private static String cell(Band band) {
        if (band.bound().isEmpty()) {
            return band.published();
        }
        String word = band.better() == Better.MORE
                ? band.strict() ? "more than" : "at least"
                : band.strict() ? "less than" : "at most";
        return band.published() + " (" + word + " " + band.bound().getAsDouble() + ")";
    }
}
