package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the walk knows to facts. Closures are left out: their steps are the step's children. */
final class Export {
    /** Lists that contain themselves end here. */
    private static final int DEEPEST = 12;

    private final Budget budget;

    Export(Budget budget) {
        this.budget = budget;
    }

    Step step(Draft draft) {
        budget.checkClock();
        List<Command> commands = new ArrayList<>();
        for (PendingScript script : draft.scripts) {
            commands.addAll(script.commands(draft.onFailure()));
        }
        return new Step(
                draft.index,
                draft.parent,
                draft.stage,
                draft.name,
                draft.section,
                draft.origin,
                arguments(draft.args, 0),
                draft.onFailure(),
                draft.location,
                commands);
    }

    private Arguments arguments(Args args, int depth) {
        return new Arguments(values(args.positional(), depth), entries(args.named(), depth));
    }

    private List<Value> values(List<Val> values, int depth) {
        List<Value> result = new ArrayList<>(values.size());
        for (Val value : values) {
            if (!(value instanceof Val.Fn)) {
                result.add(value(value, depth + 1));
            }
        }
        return result;
    }

    private Map<String, Value> entries(Map<String, Val> values, int depth) {
        Map<String, Value> result = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!(value instanceof Val.Fn)) {
                result.put(name, value(value, depth + 1));
            }
        });
        return result;
    }

    private Value value(Val value, int depth) {
        budget.spend();
        if (value instanceof Val.Text || value instanceof Val.Whole || value instanceof Val.Truth) {
            return new Value.Text(Texts.of(value));
        }
        if (depth > DEEPEST) {
            return new Value.Unknown("…");
        }
        if (value instanceof Val.Items items) {
            return new Value.Items(values(items.list, depth));
        }
        if (value instanceof Val.Entries entries) {
            return new Value.Entries(entries(entries.map, depth));
        }
        if (value instanceof Val.Described described) {
            return new Value.Call(described.name(), arguments(described.args(), depth));
        }
        return rare(value, depth);
    }

    private Value rare(Val value, int depth) {
        if (value instanceof Val.Choice choice) {
            Set<Value> alternatives = new LinkedHashSet<>(values(choice.of(), depth));
            return alternatives.size() > 1
                    ? new Value.Choice(List.copyOf(alternatives))
                    : alternatives.stream().findFirst().orElse(new Value.Unknown("{ }"));
        }
        if (value instanceof Val.Handle handle) {
            Val subject = handle.subject();
            Arguments arguments = subject == null ? Arguments.NONE : Arguments.of(value(subject, depth + 1));
            return new Value.Call(handle.path(), arguments);
        }
        return value instanceof Val.Nothing ? new Value.Text("null") : new Value.Unknown(Texts.source(value));
    }
}
