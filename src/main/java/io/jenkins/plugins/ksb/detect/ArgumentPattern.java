package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.List;
import java.util.Map;

/**
 * A test of a step's arguments: one with one of these names has a text, or is an object with a name, that the glob covers.
 * Names are looked up at any depth; {@code 0} is the step's first positional argument; {@code *} is any text anywhere. Holes
 * show what stands in them in conditions alone, where the source of an unknown value is the very thing that counts.
 */
record ArgumentPattern(List<String> keys, Glob glob) {
    private static final String ANYWHERE = "*";

    ArgumentPattern {
        keys = List.copyOf(keys);
    }

    static ArgumentPattern of(String keys, String glob) {
        return new ArgumentPattern(List.of(keys.split("\\|")), Glob.ignoringCase(glob));
    }

    boolean in(Step step) {
        boolean seesHoles = step.section() == Section.WHEN;
        return keys.stream().anyMatch(key -> matches(key, step.arguments(), seesHoles));
    }

    private boolean matches(String key, Arguments arguments, boolean seesHoles) {
        if (key.equals(ANYWHERE)) {
            return arguments.values().anyMatch(value -> covers(value, seesHoles));
        }
        if (key.length() == 1 && Character.isDigit(key.charAt(0))) {
            int position = key.charAt(0) - '0';
            return position < arguments.positional().size()
                    && covers(arguments.positional().get(position), seesHoles);
        }
        return names(key, arguments, seesHoles);
    }

    private boolean names(String key, Arguments arguments, boolean seesHoles) {
        return names(key, arguments.named(), seesHoles)
                || arguments.positional().stream().anyMatch(value -> names(key, value, seesHoles));
    }

    private boolean names(String key, Map<String, Value> named, boolean seesHoles) {
        return named.entrySet().stream()
                .anyMatch(entry -> Glob.matches(key, entry.getKey()) && covers(entry.getValue(), seesHoles)
                        || names(key, entry.getValue(), seesHoles));
    }

    private boolean names(String key, Value value, boolean seesHoles) {
        if (value instanceof Value.Entries entries) {
            return names(key, entries.entries(), seesHoles);
        }
        if (value instanceof Value.Call call) {
            return names(key, call.arguments(), seesHoles);
        }
        return parts(value).stream().anyMatch(part -> names(key, part, seesHoles));
    }

    /** Whether the value, or anything inside it, has the text or the name. */
    private boolean covers(Value value, boolean seesHoles) {
        if (value instanceof Value.Entries entries) {
            return entries.entries().values().stream().anyMatch(inner -> covers(inner, seesHoles));
        }
        if (value instanceof Value.Call call) {
            return glob.matches(call.name()) || call.arguments().values().anyMatch(inner -> covers(inner, seesHoles));
        }
        return parts(value).stream().anyMatch(part -> covers(part, seesHoles))
                || value.asText()
                        .map(seesHoles ? Hole::display : Holes::mask)
                        .filter(glob::matches)
                        .isPresent();
    }

    private static List<Value> parts(Value value) {
        if (value instanceof Value.Items items) {
            return items.items();
        }
        return value instanceof Value.Choice choice ? choice.alternatives() : List.of();
    }
}
