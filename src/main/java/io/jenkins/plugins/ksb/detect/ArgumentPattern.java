package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A test of a step's arguments: one under one of these keys is or holds a text, or an object with a name, that the glob covers.
 * Holes show what stands in them in conditions alone, where the source of an unknown value is the very thing that counts.
 */
record ArgumentPattern(List<String> keys, Glob glob) {
    ArgumentPattern {
        keys = List.copyOf(keys);
    }

    static ArgumentPattern of(String keys, String glob) {
        return new ArgumentPattern(List.of(keys.split("\\|")), Glob.ignoringCase(glob));
    }

    boolean in(Step step) {
        UnaryOperator<String> holes = step.section() == Section.WHEN ? Hole::display : Holes::mask;
        for (String key : keys) {
            if (ArgumentValues.of(key, step.arguments()).anyMatch(value -> covers(value, holes))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value, or anything inside it, has the text or the name. */
    private boolean covers(Value value, UnaryOperator<String> holes) {
        if (value instanceof Value.Entries entries) {
            return entries.entries().values().stream().anyMatch(inner -> covers(inner, holes));
        }
        if (value instanceof Value.Call call) {
            return glob.matches(call.name()) || call.arguments().values().anyMatch(inner -> covers(inner, holes));
        }
        return ArgumentValues.parts(value).stream().anyMatch(part -> covers(part, holes))
                || value.asText().map(holes).filter(glob::matches).isPresent();
    }
}
