package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The matches found so far in one definition, and what conditions ask of them. */
final class Findings {
    private final Definition definition;
    private final List<Spot> spots;
    private final List<Match> matches = new ArrayList<>();
    private final Map<String, List<Match>> byId = new HashMap<>();
    /** By the order of spots; rules are told apart by identity, which is cheap. */
    private final Map<Integer, Set<Rule>> seen = new HashMap<>();

    Findings(Definition definition, List<Spot> spots) {
        this.definition = definition;
        this.spots = List.copyOf(spots);
    }

    Definition definition() {
        return definition;
    }

    List<Spot> spots() {
        return spots;
    }

    List<Match> matches() {
        return matches;
    }

    /** Whether the match is new. */
    boolean add(Match match) {
        if (!seen.computeIfAbsent(match.spot().order(), order -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(match.rule())) {
            return false;
        }
        matches.add(match);
        byId.computeIfAbsent(match.rule().practice(), id -> new ArrayList<>()).add(match);
        byId.computeIfAbsent(match.rule().name(), id -> new ArrayList<>()).add(match);
        return true;
    }

    /** Matches of practices, or of rules named {@code practice/rule}. */
    List<Match> of(Collection<String> ids) {
        List<Match> all = new ArrayList<>();
        ids.forEach(id -> all.addAll(byId.getOrDefault(id, List.of())));
        return all;
    }

    /** Whether the evidence that the rule asks for stands where it asks for it. */
    boolean satisfy(Conditions conditions, Spot spot) {
        return any(conditions.after(), match -> match.spot().order() < spot.order())
                && any(conditions.before(), match -> match.spot().order() > spot.order() || inSameStage(match, spot))
                && any(conditions.requires(), match -> true);
    }

    private boolean any(List<String> practices, Predicate<Match> where) {
        if (practices.isEmpty()) {
            return true;
        }
        for (Match match : of(practices)) {
            if (where.test(match)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inSameStage(Match match, Spot spot) {
        int stage = spot.step().stage();
        return stage != Stage.NONE && match.spot().step().stage() == stage;
    }
}
