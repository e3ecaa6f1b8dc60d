package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.Kind;
import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.facts.ExecutedStep.Outcome;
import io.jenkins.plugins.ksb.facts.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Adds to what a build ran what it holds. */
final class Results {
    private final RulePacks packs;
    private final List<ResultRule> rules;

    Results(RulePacks packs, List<ResultRule> rules) {
        this.packs = packs;
        this.rules = rules;
    }

    /** What ran, better graded where a result proves it, and what a result alone shows. */
    List<Seen> added(HeldResults held, String job, List<Seen> ran) {
        Set<String> practices = new HashSet<>();
        ran.forEach(seen -> practices.add(seen.practice()));
        List<Seen> all = new ArrayList<>(ran);
        for (ResultRule rule : rules) {
            held.find(rule).ifPresent(what -> {
                Optional<String> practice =
                        rule.practices().stream().filter(practices::contains).findFirst();
                if (practice.isPresent()) {
                    all.replaceAll(seen -> seen.practice().equals(practice.get()) ? atLeast(rule.grade(), seen) : seen);
                } else {
                    rule.alone().ifPresent(confidence -> all.add(alone(rule, confidence, job, what)));
                }
            });
        }
        return all;
    }

    private static Seen atLeast(Grade grade, Seen seen) {
        Evidence piece = seen.evidence();
        return piece.grade().compareTo(grade) >= 0 ? seen : seen.with(piece.graded(grade));
    }

    private Seen alone(ResultRule rule, Confidence confidence, String job, String what) {
        String practice = rule.practices().get(0);
        Evidence piece = new Evidence(
                "",
                practice,
                rule.grade(),
                hasNothingToFail(practice) ? Enforcement.NOT_APPLICABLE : Enforcement.UNKNOWN,
                confidence,
                practice + "/" + rule.id(),
                job,
                List.of(),
                Location.START,
                what);
        return new Seen(piece, Outcome.UNKNOWN, Seen.Failure.NONE, OptionalLong.empty());
    }

    private boolean hasNothingToFail(String practice) {
        return packs.pack(practice)
                .filter(pack -> pack.kind() == Kind.STRUCTURE)
                .isPresent();
    }
}
