package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The matches found so far in one definition, and what conditions ask of them. */
final class Findings {
    private static final Seen NOTHING = new Seen();

    private final Definition definition;
    private final List<Spot> spots;
    private final List<List<Match>> bySpot;
    private final Map<String, Seen> byId = new HashMap<>();

    Findings(Definition definition, List<Spot> spots) {
        this.definition = definition;
        this.spots = List.copyOf(spots);
        this.bySpot = new ArrayList<>(spots.size());
        spots.forEach(spot -> bySpot.add(new ArrayList<>(0)));
    }

    /** Matches of one practice or rule, and where they stand: definitions may have thousands of each. */
    private static final class Seen {
        private final List<Match> matches = new ArrayList<>();
        private final Set<Integer> stages = new HashSet<>();
        private int first = Integer.MAX_VALUE;
        private int last = Integer.MIN_VALUE;

        void add(Match match) {
            matches.add(match);
            first = Math.min(first, match.spot().order());
            last = Math.max(last, match.spot().order());
            if (match.spot().step().stage() != Stage.NONE) {
                stages.add(match.spot().step().stage());
            }
        }
    }

    Definition definition() {
        return definition;
    }

    List<Spot> spots() {
        return spots;
    }

    /** In the order in which rules found them. */
    List<Match> at(Spot spot) {
        return bySpot.get(spot.order());
    }

    /** Whether the rule has matched there. */
    boolean has(Rule rule, Spot spot) {
        for (Match match : at(spot)) {
            if (match.rule() == rule) {
                return true;
            }
        }
        return false;
    }

    /** Whether the match is new. */
    boolean add(Match match) {
        if (has(match.rule(), match.spot())) {
            return false;
        }
        at(match.spot()).add(match);
        byId.computeIfAbsent(match.rule().practice(), id -> new Seen()).add(match);
        byId.computeIfAbsent(match.rule().name(), id -> new Seen()).add(match);
        return true;
    }

    /** Matches of a practice, or of a rule named {@code practice/rule}. */
    List<Match> of(String id) {
        return Collections.unmodifiableList(seen(id).matches);
    }

    /** Matches of practices, or of rules named {@code practice/rule}. */
    List<Match> of(Collection<String> ids) {
        List<Match> all = new ArrayList<>();
        ids.forEach(id -> all.addAll(seen(id).matches));
        return all;
    }

    /** Whether any of these stands in front of the spot. */
    boolean isBehind(Spot spot, Collection<String> ids) {
        for (String id : ids) {
            if (seen(id).first < spot.order()) {
                return true;
            }
        }
        return false;
    }

    private Seen seen(String id) {
        return byId.getOrDefault(id, NOTHING);
    }

    /** Whether the evidence that the rule asks for stands where it asks for it. */
    boolean satisfy(Conditions conditions, Spot spot) {
        return (conditions.after().isEmpty() || isBehind(spot, conditions.after()))
                && (conditions.before().isEmpty() || isBefore(spot, conditions.before()))
                && (conditions.requires().isEmpty()
                        || conditions.requires().stream().anyMatch(byId::containsKey));
    }

    /** Whether any of these stands further on, or in the same stage. */
    private boolean isBefore(Spot spot, Collection<String> ids) {
        for (String id : ids) {
            Seen seen = seen(id);
            if (seen.last > spot.order() || seen.stages.contains(spot.step().stage())) {
                return true;
            }
        }
        return false;
    }
}
