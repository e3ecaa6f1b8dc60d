package io.jenkins.plugins.ksb.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the file itself says of an argument; what only a run could say stays unknown. */
public sealed interface Value {

    /** Strings, numbers and booleans, as text. Unknown parts are {@link Hole}s. */
    record Text(String text) implements Value {}

    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A map literal, in the order of the text. */
    record Entries(Map<String, Value> entries) implements Value {
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** A described object: {@code cron('@daily')}, {@code [$class: 'GitSCM', …]}, {@code string(name: 'X')}. */
    record Call(String name, Arguments arguments) implements Value {}

    /** One of several, as a ternary gives: at least two, none of them a choice itself. */
    record Choice(List<Value> alternatives) implements Value {
        public Choice {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** A value only a run could tell; {@code source} is how the file spells it. */
    record Unknown(String source) implements Value {}

    /** The one text that this value is, holes included, or empty where it is no text. */
    default Optional<String> asText() {
        if (this instanceof Text text) {
            return Optional.of(text.text());
        }
        return this instanceof Unknown unknown ? Optional.of(Hole.of(unknown.source())) : Optional.empty();
    }

    /** Every text inside this value, at any depth, map keys left out. */
    default Stream<String> texts() {
        if (this instanceof Items items) {
            return items.items().stream().flatMap(Value::texts);
        }
        if (this instanceof Entries entries) {
            return entries.entries().values().stream().flatMap(Value::texts);
        }
        if (this instanceof Call call) {
            return call.arguments().values().flatMap(Value::texts);
        }
        if (this instanceof Choice choice) {
            return choice.alternatives().stream().flatMap(Value::texts);
        }
        return asText().stream();
    }
}
