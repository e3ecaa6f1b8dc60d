package io.jenkins.plugins.ksb.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** Patterns by the names that they can match, so that few of them have to be tried. */
final class Table<P> {
    private final Map<String, List<Indexed<P>>> byName = new HashMap<>();
    private final Map<Character, List<Indexed<P>>> byFirst = new HashMap<>();
    private final List<Indexed<P>> others = new ArrayList<>();

    /** A pattern and the rule that it belongs to. */
    record Indexed<P>(Rule rule, P pattern) {}

    /** @param alternatives texts and globs, one of which a name has to match; none where any name may do */
    void add(Rule rule, P pattern, List<String> alternatives) {
        Indexed<P> indexed = new Indexed<>(rule, pattern);
        if (alternatives.isEmpty()) {
            others.add(indexed);
        }
        alternatives.forEach(alternative -> addOnce(placeOf(alternative), indexed));
    }

    private List<Indexed<P>> placeOf(String alternative) {
        int plain = Glob.plainLength(alternative);
        if (plain == alternative.length()) {
            return byName.computeIfAbsent(alternative, unused -> new ArrayList<>());
        }
        return plain == 0 ? others : byFirst.computeIfAbsent(alternative.charAt(0), unused -> new ArrayList<>());
    }

    private static <P> void addOnce(List<Indexed<P>> place, Indexed<P> indexed) {
        if (place.isEmpty() || place.get(place.size() - 1) != indexed) {
            place.add(indexed);
        }
    }

    /** Patterns that name this very name. */
    List<Indexed<P>> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Patterns that do match this name. */
    List<Indexed<P>> filtered(String name, BiPredicate<P, String> matches) {
        List<Indexed<P>> matching = new ArrayList<>();
        forEach(name, indexed -> {
            if (matches.test(indexed.pattern(), name)) {
                matching.add(indexed);
            }
        });
        return matching;
    }

    /** Patterns that may match this name; one that names it in two ways comes twice. */
    void forEach(String name, Consumer<Indexed<P>> action) {
        named(name).forEach(action);
        if (!name.isEmpty()) {
            byFirst.getOrDefault(name.charAt(0), List.of()).forEach(action);
        }
        others.forEach(action);
    }
}
