package io.jenkins.plugins.ksb.parse.groovy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Values that are one of several. */
final class Choices {
    /** More alternatives than this are not followed: each doubles the work behind it. The first are the fullest. */
    static final int MOST = 8;

    private Choices() {}

    static List<Val> alternatives(Val value) {
        return value instanceof Val.Choice choice ? choice.of() : List.of(value);
    }

    static Val of(Val a, Val b) {
        return of(List.of(a, b));
    }

    static Val of(Collection<Val> values) {
        if (values.size() == 1) {
            return values.iterator().next();
        }
        List<Val> distinct = new ArrayList<>();
        for (Val value : values) {
            for (Val alternative : alternatives(value)) {
                if (distinct.size() < MOST && !contains(distinct, alternative)) {
                    distinct.add(alternative);
                }
            }
        }
        if (distinct.isEmpty()) {
            return Val.NULL;
        }
        return distinct.size() == 1 ? distinct.get(0) : new Val.Choice(List.copyOf(distinct));
    }

    private static boolean contains(List<Val> values, Val wanted) {
        for (Val value : values) {
            if (same(value, wanted)) {
                return true;
            }
        }
        return false;
    }

    static Val map(Val value, UnaryOperator<Val> function) {
        if (!(value instanceof Val.Choice choice)) {
            return function.apply(value);
        }
        List<Val> results = new ArrayList<>(choice.of().size());
        for (Val alternative : choice.of()) {
            results.add(function.apply(alternative));
        }
        return of(results);
    }

    static Val combine(Val a, Val b, BinaryOperator<Val> function) {
        return map(a, left -> map(b, right -> function.apply(left, right)));
    }

    static boolean same(Val a, Val b) {
        if (a instanceof Val.Text s && b instanceof Val.Text t) {
            return s.text().equals(t.text());
        }
        if (a instanceof Val.Unknown s && b instanceof Val.Unknown t) {
            return s.source().equals(t.source()) && s.status() == t.status() && s.caught() == t.caught();
        }
        if (a instanceof Val.Whole s && b instanceof Val.Whole t) {
            return s.number() == t.number();
        }
        return a == b;
    }
}
