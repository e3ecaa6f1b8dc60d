package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.Definition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        List<Match> best = new ArrayList<>();
        for (Spot spot : findings.spots()) {
            best.addAll(best(findings.at(spot)));
        }
        return new EvidenceWriter(findings).write(best);
    }

    /** What every single rule finds, that of rules which a better one overshadows included. */
    public List<Evidence> detectAll(Definition definition) {
        Findings findings = Matching.of(index, definition);
        List<Match> all = new ArrayList<>();
        for (Spot spot : findings.spots()) {
            all.addAll(findings.at(spot));
        }
        return new EvidenceWriter(findings).write(all);
    }

    /** One match for each practice: there are few at one spot. */
    private static List<Match> best(List<Match> matches) {
        List<Match> best = new ArrayList<>(matches.size());
        for (Match match : matches) {
            int rival = rival(match, best);
            if (rival < 0) {
                best.add(match);
            } else if (BEST_FIRST.compare(match, best.get(rival)) < 0) {
                best.set(rival, match);
            }
        }
        return best;
    }

    private static int rival(Match match, List<Match> best) {
        for (int i = 0; i < best.size(); i++) {
            if (best.get(i).rule().practice().equals(match.rule().practice())) {
                return i;
            }
        }
        return -1;
    }
}
