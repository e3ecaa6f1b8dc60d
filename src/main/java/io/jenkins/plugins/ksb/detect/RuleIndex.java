package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import java.util.ArrayList;
import java.util.List;

/** All rules, arranged by what they look at. */
final class RuleIndex {
    private final Table<CommandPattern> commands = new Table<>();
    private final Table<StepPattern> steps = new Table<>();
    private final Table<NamePattern> names = new Table<>();
    private final List<Rule> derived = new ArrayList<>();
    private final List<Rule> coded = new ArrayList<>();

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

    Table<CommandPattern> commands() {
        return commands;
    }

    Table<StepPattern> steps() {
        return steps;
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
