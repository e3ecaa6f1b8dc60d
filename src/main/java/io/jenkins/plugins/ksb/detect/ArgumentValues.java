package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the values of a step's arguments by a key: a name at any depth, {@code 0} for the first positional one, {@code *} for all. */
final class ArgumentValues {
    private ArgumentValues() {}

    static List<Value> of(String key, Arguments arguments) {
        if (key.equals("*")) {
            return arguments.values().toList();
        }
        if (key.length() == 1 && Character.isDigit(key.charAt(0))) {
            int place = key.charAt(0) - '0';
            List<Value> positional = arguments.positional();
            return place < positional.size() ? List.of(positional.get(place)) : List.of();
        }
        List<Value> found = new ArrayList<>();
        addNamed(key, arguments, found);
        return found;
    }

    private static void addNamed(String key, Arguments arguments, List<Value> found) {
        addNamed(key, arguments.named(), found);
        for (Value value : arguments.positional()) {
            addNamed(key, value, found);
        }
    }

    private static void addNamed(String key, Map<String, Value> named, List<Value> found) {
        for (Map.Entry<String, Value> entry : named.entrySet()) {
            if (Glob.matches(key, entry.getKey())) {
                found.add(entry.getValue());
            }
            addNamed(key, entry.getValue(), found);
        }
    }

    private static void addNamed(String key, Value value, List<Value> found) {
        if (value instanceof Value.Entries entries) {
            addNamed(key, entries.entries(), found);
        } else if (value instanceof Value.Call call) {
            addNamed(key, call.arguments(), found);
        } else {
            for (Value part : parts(value)) {
                addNamed(key, part, found);
            }
        }
    }

    /** What a list or a choice is made of. */
    static List<Value> parts(Value value) {
        if (value instanceof Value.Items items) {
            return items.items();
        }
        return value instanceof Value.Choice choice ? choice.alternatives() : List.of();
    }
}
