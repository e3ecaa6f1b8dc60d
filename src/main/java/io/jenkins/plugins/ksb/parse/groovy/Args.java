package io.jenkins.plugins.ksb.parse.groovy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluated arguments, in the order of the call. */
record Args(List<Val> positional, Map<String, Val> named) {
    static final Args NONE = new Args(List.of(), Map.of());

    static Args of(Val... positional) {
        return new Args(List.of(positional), Map.of());
    }

    @Nullable
    Val named(String name) {
        return named.get(name);
    }

    /** The argument of that name, or else the first plain one. */
    @Nullable
    Val either(String name) {
        Val byName = named.get(name);
        if (byName != null) {
            return byName;
        }
        for (Val value : positional) {
            if (!(value instanceof Val.Fn)) {
                return value;
            }
        }
        return null;
    }

    @Nullable
    Val first() {
        return positional.isEmpty() ? null : positional.get(0);
    }

    Val.@Nullable Fn lastClosure() {
        return !positional.isEmpty() && positional.get(positional.size() - 1) instanceof Val.Fn fn ? fn : null;
    }

    boolean isEmpty() {
        return positional.isEmpty() && named.isEmpty();
    }

    boolean hasNamed() {
        return !named.isEmpty();
    }

    /** Arguments as a method of the file gets them: named ones as one map in front. */
    List<Val> asParameters() {
        if (named.isEmpty()) {
            return positional;
        }
        List<Val> all = new ArrayList<>(positional.size() + 1);
        Val.Entries map = new Val.Entries();
        map.map.putAll(named);
        all.add(map);
        all.addAll(positional);
        return all;
    }

    Args withFirst(Val first) {
        List<Val> all = new ArrayList<>(positional.size() + 1);
        all.add(first);
        all.addAll(positional);
        return new Args(all, named);
    }

    Args withoutClosures() {
        if (lastClosure() == null) {
            return this;
        }
        List<Val> values = new ArrayList<>(positional);
        values.removeIf(Val.Fn.class::isInstance);
        return new Args(values, named);
    }
}
