package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.detect.Pack;
import io.jenkins.plugins.ksb.detect.Rule;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.detect.Sample;
import io.jenkins.plugins.ksb.report.Page;
import io.jenkins.plugins.ksb.report.Printable;
import io.jenkins.plugins.ksb.score.Mapping;
import io.jenkins.plugins.ksb.score.MaturityModel;
import io.jenkins.plugins.ksb.score.MaturityModel.Expectation;
import io.jenkins.plugins.ksb.score.Standard;
import java.util.List;
import java.util.Optional;

/** What a practice is, what it is good for, and how it is recognised. */
final class PracticePages {
    private final Standard standard;
    private final MaturityModel model;
    private final RulePacks packs;

    PracticePages(Standard standard, MaturityModel model, RulePacks packs) {
        this.standard = standard;
        this.model = model;
        this.packs = packs;
    }

    Optional<Page> practice(String id) {
        return packs.pack(id).map(this::page);
    }

    Optional<Page> rule(String name) {
        return packs.rules()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .map(this::page);
    }

    private Page page(Pack pack) {
        Page page = new Page();
        page.line(pack.practice() + "  " + Printable.of(pack.title()));
        page.wrapped(2, Printable.of(pack.summary()));
        page.wrapped(2, Printable.of(pack.why())).blank();
        page.hanging(12, "Expected", expected(pack.practice())).blank();
        mappings(page, pack.practice());
        page.line("How to start");
        page.wrapped(2, Printable.of(pack.remedy().text()));
        page.block(4, pack.remedy().example()).blank();
        page.line("Rules that recognise it (" + pack.rules().size() + ")");
        pack.rules().forEach(rule -> page.line("  %-34s %s".formatted(rule.id(), Printable.of(rule.title()))));
        return page;
    }

    private String expected(String practice) {
        return model.expectations()
                .filter(each -> each.practice().equals(practice))
                .findFirst()
                .map(PracticePages::expected)
                .orElseGet(() -> "without weight in the score: "
                        + model.unscored().getOrDefault(practice, "not part of the maturity model"));
    }

    private static String expected(Expectation expectation) {
        String weight = ", weight " + expectation.weight();
        if (expectation.core()) {
            return "of every pipeline" + weight;
        }
        return expectation.expectedWhen().isEmpty()
                ? "never; it can raise a score" + weight
                : "where there is " + String.join(" or ", expectation.expectedWhen()) + weight;
    }

    private void mappings(Page page, String practice) {
        List<Mapping> mappings = standard.mappingsOfPractice(practice);
        page.line(
                mappings.isEmpty()
                        ? "Speaks for nothing in " + standard.id() + ": "
                                + standard.unmapped().getOrDefault(practice, "not mapped")
                        : "Speaks for, in " + standard.id());
        for (Mapping mapping : mappings) {
            page.hanging(
                    8,
                    "  " + mapping.ksb(),
                    StandardPages.word(mapping.strength()) + ", from " + StandardPages.word(mapping.needs()) + " on: "
                            + mapping.because());
        }
        page.blank();
    }

    private Page page(Rule rule) {
        Page page = new Page();
        page.line(rule.name() + "  " + Printable.of(rule.title()));
        page.line("  " + Printable.of(rule.file()) + ":" + rule.line()).blank();
        samples(page, "Finds", rule.hits());
        samples(page, "Leaves alone", rule.misses());
        return page;
    }

    private static void samples(Page page, String title, List<Sample> samples) {
        page.line(title);
        for (Sample sample : samples) {
            String expected = sample.enforcement()
                    .map(value -> "  (" + StandardPages.word(value) + ")")
                    .orElse("");
            page.block(2, sample.text().stripTrailing() + expected);
        }
    }
}
