package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Section;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** {@code properties([…])}: triggers, parameters and options of a scripted pipeline, put where a declarative one has them. */
final class SectionLists {
    /** What a job, not a step, is told. */
    private static final Set<String> PROPERTIES =
            Set.of("pipelineTriggers", "parameters", "buildDiscarder", "disableConcurrentBuilds");

    private final Walk walk;
    /** What libraries were given, each list, map and property once. */
    private final Set<Val> given = Collections.newSetFromMap(new IdentityHashMap<>());

    SectionLists(Walk walk) {
        this.walk = walk;
    }

    void properties(Args args) {
        Set<Val> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        args.positional().forEach(value -> property(value, seen));
        args.named().values().forEach(value -> property(value, seen));
    }

    /** Properties of a job that a library is given, at any depth of lists and maps: it will set them. */
    void handedOver(Args args) {
        args.positional().forEach(this::handedOver);
        args.named().values().forEach(this::handedOver);
    }

    private void handedOver(Val value) {
        if (value instanceof Val.Items items && given.add(items)) {
            List.copyOf(items.list).forEach(this::handedOver);
        } else if (value instanceof Val.Entries entries && given.add(entries)) {
            List.copyOf(entries.map.values()).forEach(this::handedOver);
        } else if (value instanceof Val.Described described
                && PROPERTIES.contains(described.name())
                && given.add(described)) {
            described(described);
        }
    }

    private void property(Val value, Set<Val> seen) {
        if (value instanceof Val.Items items) {
            List.copyOf(items.list).forEach(item -> property(item, seen));
        } else if (value instanceof Val.Choice choice) {
            choice.of().forEach(alternative -> property(alternative, seen));
        } else if (value instanceof Val.Described described && seen.add(described)) {
            described(described);
        }
    }

    private void described(Val.Described property) {
        switch (property.name()) {
            case "pipelineTriggers", "PipelineTriggersJobProperty" -> all(property, Section.TRIGGERS);
            case "parameters", "ParametersDefinitionProperty" -> all(property, Section.PARAMETERS);
            default -> emit(property, Section.OPTIONS);
        }
    }

    private void all(Val.Described list, Section section) {
        list.args().positional().forEach(value -> each(value, section));
        list.args().named().values().forEach(value -> each(value, section));
    }

    private void each(Val value, Section section) {
        if (value instanceof Val.Items items) {
            List.copyOf(items.list).forEach(item -> each(item, section));
        } else if (value instanceof Val.Choice choice) {
            choice.of().forEach(alternative -> each(alternative, section));
        } else if (value instanceof Val.Described described) {
            emit(described, section);
        }
    }

    private void emit(Val.Described described, Section section) {
        walk.recorder.directive(described.name(), section, described.args(), described.at());
    }
}
