package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.Glob;
import io.jenkins.plugins.ksb.detect.history.ResultRule.Holds;
import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a build shows beside its steps.
 *
 * @param gates practices whose steps hold their own result once it is known how they ended
 * @param guards practices whose failure is a finding
 * @param deeds practices whose steps hold their own result once they succeeded
 */
record ResultRules(Set<String> gates, Set<String> guards, Set<String> deeds, List<ResultRule> results) {
    static final String FILE = "results.yaml";

    /** How sure evidence is that a result gives alone. */
    private enum Alone {
        NONE,
        LOW,
        HIGH
    }

    ResultRules {
        gates = Set.copyOf(gates);
        guards = Set.copyOf(guards);
        deeds = Set.copyOf(deeds);
        results = List.copyOf(results);
    }

    static ResultRules shipped() {
        return Shipped.RULES;
    }

    /** Read once, when first asked for: each job asks. */
    private static final class Shipped {
        static final ResultRules RULES = ShippedFile.read(FILE, ResultRules::of);
    }

    static ResultRules of(YamlMap root) {
        return new ResultRules(
                Set.copyOf(root.texts("gates")),
                Set.copyOf(root.texts("guards")),
                Set.copyOf(root.texts("deeds")),
                root.items("results").stream().map(ResultRules::rule).toList());
    }

    private static ResultRule rule(YamlValue item) {
        YamlMap map = item.asMap();
        List<Holds> held = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Holds kind : Holds.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT);
            map.find(key).ifPresent(value -> {
                held.add(kind);
                names.addAll(isFlag(kind) ? flag(value) : value.asTexts());
            });
        }
        if (held.size() != 1) {
            map.fault("must name one thing that builds hold");
        }
        ResultRule rule = new ResultRule(
                map.id("id"),
                map.text("title"),
                held.isEmpty() ? Holds.TESTS : held.get(0),
                glob(names),
                glob(map.texts("from")),
                map.texts("practices"),
                map.choice("grade", Grade.PROVED),
                alone(map.choice("alone", Alone.NONE)));
        if (rule.practices().isEmpty()) {
            map.fault("must name a practice");
        }
        map.end();
        return rule;
    }

    private static Optional<Glob> glob(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(Glob.ignoringCase(String.join("|", names)));
    }

    private static boolean isFlag(Holds kind) {
        return kind == Holds.TESTS || kind == Holds.PARAMETERS || kind == Holds.BRANCH;
    }

    private static List<String> flag(YamlValue value) {
        if (!value.asBoolean()) {
            value.fault("must be true, or be left out");
        }
        return List.of();
    }

    private static Optional<Confidence> alone(Alone alone) {
        return switch (alone) {
            case NONE -> Optional.empty();
            case LOW -> Optional.of(Confidence.LOW);
            case HIGH -> Optional.of(Confidence.HIGH);
        };
    }
}
