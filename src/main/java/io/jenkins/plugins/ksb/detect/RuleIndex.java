package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All rules, arranged by what they look at. */
final class RuleIndex {
    /** Commands differ little between definitions, and less between builds; versions in them may give any number. */
    private static final int MOST_REMEMBERED = 4_000;

    private final Table<CommandPattern> commands = new Table<>();
    private final Map<String, List<Table.Indexed<CommandPattern>>> byName = new ConcurrentHashMap<>();
    private final Map<Said, List<Rule>> bySaid = new ConcurrentHashMap<>();
    private final Table<StepPattern> steps = new Table<>();
    private final Map<String, List<Table.Indexed<StepPattern>>> stepsByName = new ConcurrentHashMap<>();
    private final Table<NamePattern> names = new Table<>();
    private final List<Rule> derived = new ArrayList<>();
    private final List<Rule> coded = new ArrayList<>();

    /** All of a command that patterns look at. */
    private record Said(List<String> words, String input) {}

    RuleIndex(RulePacks packs) {
        packs.rules().forEach(this::add);
    }

    private void add(Rule rule) {
        Matchers matchers = rule.matchers();
        matchers.commands().forEach(pattern -> commands.add(rule, pattern, pattern.names()));
        matchers.steps().forEach(pattern -> steps.add(rule, pattern, pattern.names()));
        matchers.names().forEach(pattern -> names.add(rule, pattern, pattern.beginnings()));
        if (!matchers.evidence().isEmpty()) {
            derived.add(rule);
        }
        if (!matchers.detector().isEmpty()) {
            coded.add(rule);
        }
    }

    /** Patterns that a command matches, whatever their rules ask for besides. */
    List<Rule> matching(Words words) {
        Said said = new Said(words.command().words(), words.command().input());
        List<Rule> known = bySaid.get(said);
        if (known == null) {
            known = commands(words.name()).stream()
                    .filter(indexed -> indexed.pattern().matchesArguments(words))
                    .map(Table.Indexed::rule)
                    .distinct()
                    .toList();
            remember(bySaid, said, known);
        }
        return known;
    }

    private List<Table.Indexed<CommandPattern>> commands(String name) {
        List<Table.Indexed<CommandPattern>> known = byName.get(name);
        if (known == null) {
            known = commands.filtered(name, CommandPattern::isNamed);
            remember(byName, name, known);
        }
        return known;
    }

    private static <K, V> void remember(Map<K, V> known, K key, V value) {
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        known.put(key, value);
    }

    /** Whether any rule asks for a command by its very name. */
    boolean knowsCommand(String name) {
        return !commands.named(name).isEmpty();
    }

    /** Patterns whose name a step has. */
    List<Table.Indexed<StepPattern>> steps(String name) {
        List<Table.Indexed<StepPattern>> known = stepsByName.get(name);
        if (known == null) {
            known = steps.filtered(name, StepPattern::isNamed);
            remember(stepsByName, name, known);
        }
        return known;
    }

    /** By one part of a name. */
    Table<NamePattern> names() {
        return names;
    }

    /** Rules that fire where others did. */
    List<Rule> derived() {
        return derived;
    }

    List<Rule> coded() {
        return coded;
    }

    /** Whether any rule is sure of a step by its very name, whatever else it asks for. */
    boolean knowsStep(String name) {
        return steps.named(name).stream()
                .anyMatch(indexed -> indexed.rule().effects().confidence() == Confidence.HIGH);
    }
}
