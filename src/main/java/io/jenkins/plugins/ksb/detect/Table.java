package io.jenkins.plugins.ksb.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Patterns by the names that they can match, so that few of them have to be tried. */
final class Table<P> {
    private final Map<String, List<Indexed<P>>> byName = new HashMap<>();
    private final List<Indexed<P>> others = new ArrayList<>();

    /** A pattern and the rule that it belongs to. */
    record Indexed<P>(Rule rule, P pattern) {}

    void add(Rule rule, P pattern, List<String> names) {
        Indexed<P> indexed = new Indexed<>(rule, pattern);
        if (names.isEmpty()) {
            others.add(indexed);
        }
        names.forEach(name ->
                byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(indexed));
    }

    /** Patterns that name this very name. */
    List<Indexed<P>> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Patterns that may match this name. */
    void forEach(String name, Consumer<Indexed<P>> action) {
        byName.getOrDefault(name, List.of()).forEach(action);
        others.forEach(action);
    }
}
