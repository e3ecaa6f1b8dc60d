package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Section;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** {@code properties([…])}: triggers, parameters and options of a scripted pipeline, put where a declarative one has them. */
final class SectionLists {
    private final Walk walk;

    SectionLists(Walk walk) {
        this.walk = walk;
    }

    void properties(Args args) {
        Set<Val> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        args.positional().forEach(value -> property(value, seen));
        args.named().values().forEach(value -> property(value, seen));
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
