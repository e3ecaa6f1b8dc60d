package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Hole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Environment variables that the file sets, as far as they are in force where the walk stands. */
final class Environment {
    private final Journal journal;
    private final Map<String, Scope.Cell> assigned = new LinkedHashMap<>();
    private Map<String, Scope.Cell> scoped = new LinkedHashMap<>();

    Environment(Journal journal) {
        this.journal = journal;
    }

    @Nullable
    Val find(String name) {
        Scope.Cell cell = scoped.containsKey(name) ? scoped.get(name) : assigned.get(name);
        return cell == null ? null : cell.value;
    }

    /** {@code env.X = …} holds from there on, everywhere. */
    void assign(String name, Val value) {
        set(assigned, name, value);
    }

    /** A directive's or {@code withEnv}'s variable: holds inside its block, and is stronger. */
    void set(String name, Val value) {
        set(scoped, name, value);
    }

    private void set(Map<String, Scope.Cell> cells, String name, Val value) {
        journal.set(cells.computeIfAbsent(name, n -> new Scope.Cell(Val.unknown("env." + n))), value);
    }

    /** {@code NAME=value}, as {@code withEnv} takes it. */
    void setPair(String pair) {
        int equals = pair.indexOf('=');
        if (equals > 0 && pair.indexOf('+') < 0) {
            set(pair.substring(0, equals), Val.text(pair.substring(equals + 1)));
        }
    }

    /** Variables set in the body end with it. */
    void local(Runnable body) {
        Map<String, Scope.Cell> before = scoped;
        scoped = new LinkedHashMap<>(before);
        before.forEach((name, cell) -> scoped.put(name, new Scope.Cell(cell.value)));
        try {
            body.run();
        } finally {
            scoped = before;
        }
    }

    /** For a script: one map for each combination of values that the script's text tells apart. */
    List<Map<String, String>> variants(String script) {
        List<Map<String, String>> variants = new ArrayList<>();
        variants.add(new HashMap<>());
        Map<String, Scope.Cell> all = new LinkedHashMap<>(assigned);
        all.putAll(scoped);
        all.forEach((name, cell) -> {
            List<Val> values = Choices.alternatives(cell.value);
            boolean used = values.size() > 1 && mentions(script, name);
            if (used && variants.size() * values.size() <= Choices.MOST) {
                multiply(variants, name, values);
            } else if (values.size() == 1) {
                variants.forEach(variant -> put(variant, name, values.get(0)));
            }
        });
        return variants;
    }

    private static void multiply(List<Map<String, String>> variants, String name, List<Val> values) {
        List<Map<String, String>> before = new ArrayList<>(variants);
        variants.clear();
        for (Map<String, String> variant : before) {
            for (Val value : values) {
                Map<String, String> copy = new HashMap<>(variant);
                put(copy, name, value);
                variants.add(copy);
            }
        }
    }

    private static void put(Map<String, String> variant, String name, Val value) {
        if (value instanceof Val.Text text && !isHole(text.text())
                || value instanceof Val.Whole
                || value instanceof Val.Truth) {
            variant.put(name, Texts.of(value));
        }
    }

    private static boolean isHole(String text) {
        return text.indexOf(Hole.OPEN) == 0 && text.indexOf(Hole.CLOSE) == text.length() - 1;
    }

    private static boolean mentions(String script, String name) {
        for (int at = script.indexOf(name); at >= 0; at = script.indexOf(name, at + 1)) {
            char before = at == 0 ? ' ' : script.charAt(at - 1);
            if (before == '$' || before == '{' || before == '%' || before == '!' || before == ':') {
                return true;
            }
        }
        return false;
    }
}
