package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.Definition;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recognises practices in definitions. Safe for use by several threads. */
public final class Detector {
    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::confidence)
            .reversed()
            .thenComparing(match -> match.rule().id());

    private final RuleIndex index;

    public Detector(RulePacks packs) {
        this.index = new RuleIndex(packs);
    }

    /** One piece of evidence for each practice at each command or step, by location, practice and rule. */
    public List<Evidence> detect(Definition definition) {
        Findings findings = Matching.of(index, definition);
        Map<String, Match> best = new LinkedHashMap<>();
        for (Match match : findings.matches()) {
            best.merge(match.rule().practice() + '@' + match.spot().order(), match, Detector::better);
        }
        return report(findings, best.values());
    }

    /** What every single rule finds, that of rules which a better one overshadows included. */
    public List<Evidence> detectAll(Definition definition) {
        Findings findings = Matching.of(index, definition);
        return report(findings, findings.matches());
    }

    private static Match better(Match one, Match other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private static List<Evidence> report(Findings findings, Collection<Match> matches) {
        return new EvidenceWriter(findings).write(matches);
    }
}
