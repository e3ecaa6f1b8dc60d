package io.jenkins.plugins.ksb.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The arguments of a step; closures are no arguments, their steps are the step's children. */
public record Arguments(List<Value> positional, Map<String, Value> named) {
    public static final Arguments NONE = new Arguments(List.of(), Map.of());

    public Arguments {
        positional = List.copyOf(positional);
        named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
    }

    public static Arguments of(Value... positional) {
        return new Arguments(List.of(positional), Map.of());
    }

    public Optional<Value> named(String name) {
        return Optional.ofNullable(named.get(name));
    }

    public Optional<Value> first() {
        return positional.stream().findFirst();
    }

    /** All values, positional ones first. */
    public Stream<Value> values() {
        return Stream.concat(positional.stream(), named.values().stream());
    }
}
