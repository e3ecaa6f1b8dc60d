package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.score.team.Delivery;
import io.jenkins.plugins.ksb.score.team.Pipeline;
import io.jenkins.plugins.ksb.score.team.TeamProfile;
import java.util.List;
import java.util.stream.Collectors;

/** DORA's four keys of each pipeline that deploys, with their bands. */
final class DeliverySection {
    private static final String ROW = "  %-20s %-19s %-19s %-18s %s";

    private final Page page;
    private final Style style;

    DeliverySection(Page page, Style style) {
        this.page = page;
        this.style = style;
    }

    void print(TeamProfile team, Delivery.Source bands) {
        List<Pipeline> deploying = team.pipelines().stream()
                .filter(pipeline -> pipeline.delivery().isPresent())
                .toList();
        page.blank();
        page.line(style.heading("Delivery, by DORA's four keys"));
        if (deploying.isEmpty()) {
            page.wrapped(2, "No deployment to production is seen in the builds that were read.");
            return;
        }
        page.line(ROW.formatted("", "deployments", "lead time", "failed changes", "time to restore"));
        for (Pipeline pipeline : deploying) {
            pipeline.delivery().ifPresent(delivery -> row(Printable.line(pipeline.job(), 20), delivery));
            pipeline.earlier().flatMap(earlier -> earlier.delivery()).ifPresent(before -> row("    before", before));
        }
        page.wrapped(
                2,
                "Production is " + environments(deploying) + ". Bands: " + bands.title() + ", " + bands.address()
                        + ".");
    }

    private void row(String name, Delivery delivery) {
        List<String> cells =
                delivery.figures().stream().map(DeliverySection::cell).toList();
        page.line(ROW.formatted(name, cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
    }

    static String cell(Delivery.Figure figure) {
        return figure.words().isEmpty()
                ? "-"
                : figure.words() + figure.band().map(band -> ", " + band).orElse("");
    }

    private static String environments(List<Pipeline> deploying) {
        return deploying.stream()
                .flatMap(pipeline -> pipeline.delivery().stream())
                .map(delivery -> delivery.environment().isEmpty() ? "not named" : "'" + delivery.environment() + "'")
                .distinct()
                .sorted()
                .map(Printable::of)
                .collect(Collectors.joining(", "));
    }
}
