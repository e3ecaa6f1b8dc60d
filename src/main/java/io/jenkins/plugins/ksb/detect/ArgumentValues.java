package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the values of a step's arguments by a key: a name at any depth, {@code 0} for the first positional one, {@code *} for all. */
final class ArgumentValues {
    private ArgumentValues() {}

    static Stream<Value> of(String key, Arguments arguments) {
        if (key.equals("*")) {
            return arguments.values();
        }
        if (key.length() == 1 && Character.isDigit(key.charAt(0))) {
            return arguments.positional().stream().skip(key.charAt(0) - '0').limit(1);
        }
        return named(key, arguments);
    }

    private static Stream<Value> named(String key, Arguments arguments) {
        return Stream.concat(
                named(key, arguments.named()), arguments.positional().stream().flatMap(value -> named(key, value)));
    }

    private static Stream<Value> named(String key, Map<String, Value> named) {
        return named.entrySet().stream()
                .flatMap(entry -> Glob.matches(key, entry.getKey())
                        ? Stream.concat(Stream.of(entry.getValue()), named(key, entry.getValue()))
                        : named(key, entry.getValue()));
    }

    private static Stream<Value> named(String key, Value value) {
        if (value instanceof Value.Entries entries) {
            return named(key, entries.entries());
        }
        if (value instanceof Value.Call call) {
            return named(key, call.arguments());
        }
        return parts(value).stream().flatMap(part -> named(key, part));
    }

    /** What a list or a choice is made of. */
    static List<Value> parts(Value value) {
        if (value instanceof Value.Items items) {
            return items.items();
        }
        return value instanceof Value.Choice choice ? choice.alternatives() : List.of();
    }
}
