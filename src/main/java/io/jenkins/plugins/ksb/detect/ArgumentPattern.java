package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.Collection;
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
            if (any(ArgumentValues.of(key, step.arguments()), holes)) {
                return true;
            }
        }
        return false;
    }

    private boolean any(Collection<Value> values, UnaryOperator<String> holes) {
        for (Value value : values) {
            if (covers(value, holes)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value, or anything inside it, has the text or the name. */
    private boolean covers(Value value, UnaryOperator<String> holes) {
        if (value instanceof Value.Text text) {
            return glob.matches(holes.apply(text.text()));
        }
        if (value instanceof Value.Unknown unknown) {
            return glob.matches(holes.apply(Hole.of(unknown.source())));
        }
        if (value instanceof Value.Entries entries) {
            return any(entries.entries().values(), holes);
        }
        if (value instanceof Value.Call call) {
            return glob.matches(call.name())
                    || any(call.arguments().positional(), holes)
                    || any(call.arguments().named().values(), holes);
        }
        return any(ArgumentValues.parts(value), holes);
    }
}
