package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.detect.Detector;
import io.jenkins.plugins.ksb.detect.Rule;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.detect.Sample;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.parse.DefinitionParser;
import io.jenkins.plugins.ksb.parse.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the samples of rules: each hit must fire, as a mere comment it must not, and no miss may be found by any rule. */
public final class SampleCheck {
    private final Detector detector;
    private final DefinitionParser parser = new DefinitionParser();

    /** A sample and its rule at odds; {@code message} says how. */
    public record Disagreement(String file, int line, String rule, String message, String sample) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + rule + ": " + message + ": " + sample;
        }
    }

    private SampleCheck(RulePacks packs) {
        this.detector = new Detector(packs);
    }

    public static SampleCheck of(RulePacks packs) {
        return new SampleCheck(packs);
    }

    /** All disagreements of one rule, in the order of its samples. */
    public List<Disagreement> check(Rule rule) {
        List<Disagreement> found = new ArrayList<>();
        for (Sample hit : rule.hits()) {
            checkHit(rule, hit, found);
            checkComment(rule, hit, found);
        }
        rule.misses().forEach(miss -> checkMiss(rule, miss, found));
        return found;
    }

    private void checkHit(Rule rule, Sample hit, List<Disagreement> found) {
        Parsed parsed = parse(SampleText.of(hit));
        if (parsed instanceof Parsed.NotAnalysed failure) {
            found.add(disagreement(rule, hit, "the hit cannot be read, " + failure.reason()));
            return;
        }
        List<Evidence> fired = evidence(parsed).stream()
                .filter(evidence -> evidence.rule().equals(rule.name()))
                .toList();
        if (fired.isEmpty()) {
            found.add(disagreement(rule, hit, "the hit is not found"));
        } else if (fired.stream().noneMatch(evidence -> isAsExpected(hit, evidence))) {
            String got = fired.stream()
                    .map(evidence -> evidence.enforcement() + " " + evidence.confidence())
                    .distinct()
                    .collect(Collectors.joining(", "));
            found.add(disagreement(rule, hit, "the hit is found as " + got));
        }
    }

    private static boolean isAsExpected(Sample hit, Evidence evidence) {
        return hit.enforcement().map(evidence.enforcement()::equals).orElse(true)
                && hit.confidence().map(evidence.confidence()::equals).orElse(true);
    }

    private void checkComment(Rule rule, Sample hit, List<Disagreement> found) {
        for (Evidence evidence : evidence(parse(SampleText.commentedOut(hit)))) {
            if (evidence.practice().equals(rule.practice())) {
                found.add(disagreement(rule, hit, "the hit is found even as a comment, by " + evidence.rule()));
            }
        }
    }

    private void checkMiss(Rule rule, Sample miss, List<Disagreement> found) {
        Parsed parsed = parse(SampleText.of(miss));
        if (parsed instanceof Parsed.NotAnalysed failure) {
            found.add(disagreement(rule, miss, "the miss cannot be read, " + failure.reason()));
        }
        for (Evidence evidence : evidence(parsed)) {
            if (evidence.practice().equals(rule.practice())) {
                found.add(disagreement(
                        rule, miss, "the miss is found by " + evidence.rule() + " in '" + evidence.subject() + "'"));
            }
        }
    }

    private Parsed parse(SampleText text) {
        return parser.parse(text.path(), text.bytes());
    }

    private List<Evidence> evidence(Parsed parsed) {
        return parsed instanceof Parsed.Facts facts ? detector.detectAll(facts.definition()) : List.of();
    }

    private static Disagreement disagreement(Rule rule, Sample sample, String message) {
        String oneLine = sample.text().replaceAll("\\s+", " ");
        return new Disagreement(rule.file(), sample.line(), rule.name(), message, oneLine);
    }
}
