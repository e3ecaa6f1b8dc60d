package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.Definition;
import java.util.ArrayList;
import java.util.List;

/** Packs of a few lines, and what they find. */
final class TestPacks {
    private final List<PackText> texts = new ArrayList<>();

    private TestPacks() {}

    /** @param rules as YAML flow mappings without title and samples, one a line */
    static TestPacks pack(String practice, String kind, String... rules) {
        return new TestPacks().and(practice, kind, rules);
    }

    TestPacks and(String practice, String kind, String... rules) {
        StringBuilder text = new StringBuilder("""
                practice: %s
                title: T
                summary: S
                why: W
                kind: %s
                remedy: { text: T, example: E }
                rules:
                """.formatted(practice, kind));
        for (String rule : rules) {
            text.append("  - { title: T, hits: [x], misses: [x], ").append(rule).append(" }\n");
        }
        texts.add(new PackText(practice + ".yaml", text.toString()));
        return this;
    }

    Detector detector() {
        return new Detector(RulePacks.only(texts));
    }

    /** One line for each piece of evidence: {@code line:column rule enforcement confidence}. */
    List<String> find(Facts facts) {
        return lines(detector().detect(facts.definition()));
    }

    List<Evidence> evidence(Definition definition) {
        return detector().detect(definition);
    }

    private static List<String> lines(List<Evidence> evidence) {
        return evidence.stream()
                .map(piece ->
                        piece.location() + " " + piece.rule() + " " + piece.enforcement() + " " + piece.confidence())
                .toList();
    }
}
