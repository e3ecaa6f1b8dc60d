package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Step;
import java.util.ArrayList;
import java.util.List;

/** One run of all rules over one definition: direct matches first, then what follows from them. */
final class Matching {
    /** Derived evidence of derived evidence; more is a mistake in the packs. */
    private static final int MOST_ROUNDS = 6;

    private final RuleIndex index;
    private final Definition definition;
    private final Findings findings;
    private final List<Match> waiting = new ArrayList<>();

    private Matching(RuleIndex index, Definition definition) {
        this.index = index;
        this.definition = definition;
        this.findings = new Findings(definition, spots(definition));
    }

    static Findings of(RuleIndex index, Definition definition) {
        Matching matching = new Matching(index, definition);
        matching.findings.spots().forEach(matching::matchDirectly);
        matching.follow();
        matching.runDetectors();
        matching.follow();
        return matching.findings;
    }

    private static List<Spot> spots(Definition definition) {
        List<Spot> spots = new ArrayList<>();
        for (Step step : definition.steps()) {
            spots.add(Spot.of(step, spots.size()));
            String folder = "";
            for (Command command : step.commands()) {
                spots.add(Spot.of(step, command, spots.size(), folder));
                folder = Folders.behind(command, folder);
            }
        }
        return spots;
    }

    private void matchDirectly(Spot spot) {
        if (spot.words().isPresent()) {
            matchCommand(spot, spot.words().get());
        } else {
            matchStep(spot);
        }
        matchNames(spot);
    }

    private void matchCommand(Spot spot, Words words) {
        Confidence seen = spot.step().origin() == Origin.UNKNOWN ? Confidence.LOW : Confidence.HIGH;
        for (Rule rule : index.matching(words)) {
            consider(rule, spot, seen);
        }
    }

    private void matchStep(Spot spot) {
        for (Table.Indexed<StepPattern> indexed : index.steps(spot.step().name())) {
            if (indexed.pattern().matchesArguments(spot.step())) {
                consider(indexed.rule(), spot, Confidence.HIGH);
            }
        }
    }

    private void matchNames(Spot spot) {
        for (NameParts name : Names.of(spot, index)) {
            name.words().forEach(word -> index.names().forEach(word, indexed -> matchName(indexed, name, spot)));
        }
    }

    private void matchName(Table.Indexed<NamePattern> indexed, NameParts name, Spot spot) {
        if (indexed.rule().matchers().in().contains(name.kind())
                && indexed.pattern().matches(name)) {
            consider(indexed.rule(), spot, Confidence.LOW);
        }
    }

    /** Takes a match if what it asks of the spot holds; it waits if it asks for other evidence. */
    private boolean consider(Rule rule, Spot spot, Confidence seen) {
        Conditions conditions = rule.conditions();
        if (findings.has(rule, spot)
                || spot.has(conditions.off())
                || !isWithin(conditions, spot)
                || !isVia(conditions, spot)) {
            return false;
        }
        Confidence ofDefinition = definition.kind() == Definition.Kind.LIBRARY ? Confidence.LOW : Confidence.HIGH;
        Confidence ofRule = rule.effects().confidence();
        Match match = new Match(rule, spot, Match.weaker(ofDefinition, Match.weaker(ofRule, seen)));
        if (findings.satisfy(conditions, spot)) {
            return findings.add(match);
        }
        waiting.add(match);
        return false;
    }

    private boolean isWithin(Conditions conditions, Spot spot) {
        return conditions.within().isEmpty()
                || conditions.within().stream().anyMatch(place -> place.encloses(spot, definition));
    }

    private static boolean isVia(Conditions conditions, Spot spot) {
        return conditions.via().isEmpty()
                || spot.command().stream()
                        .flatMap(command -> command.via().stream())
                        .map(Holes::mask)
                        .anyMatch(wrapper -> conditions.via().stream().anyMatch(glob -> glob.matches(wrapper)));
    }

    private void follow() {
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = admitWaiting() | derive();
        }
    }

    private boolean admitWaiting() {
        List<Match> admitted = new ArrayList<>();
        waiting.removeIf(match -> {
            boolean satisfied = findings.satisfy(match.rule().conditions(), match.spot());
            if (satisfied && findings.add(match)) {
                admitted.add(match);
            }
            return satisfied;
        });
        return !admitted.isEmpty();
    }

    private boolean derive() {
        boolean changed = false;
        for (Rule rule : index.derived()) {
            for (Match source : findings.of(rule.matchers().evidence())) {
                changed |= consider(rule, source.spot(), source.confidence());
            }
        }
        return changed;
    }

    private void runDetectors() {
        for (Rule rule : index.coded()) {
            CodedDetectors.named(rule.matchers().detector())
                    .detect(findings, index)
                    .forEach(sighting -> consider(rule, sighting.spot(), sighting.confidence()));
        }
    }
}
