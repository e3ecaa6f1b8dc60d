package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Hole;

/** Groovy's truth of a value, as far as the file tells. */
enum Tri {
    YES,
    NO,
    MAYBE;

    static Tri of(boolean truth) {
        return truth ? YES : NO;
    }

    static Tri of(Val value) {
        if (value instanceof Val.Truth truth) {
            return of(truth.truth());
        }
        if (value instanceof Val.Unknown) {
            return MAYBE;
        }
        if (value instanceof Val.Text text) {
            return ofText(text.text());
        }
        if (value instanceof Val.Nothing) {
            return NO;
        }
        if (value instanceof Val.Whole whole) {
            return of(whole.number() != 0);
        }
        return ofCompound(value);
    }

    private static Tri ofCompound(Val value) {
        if (value instanceof Val.Items items) {
            return of(!items.list.isEmpty());
        }
        if (value instanceof Val.Entries entries) {
            return of(!entries.map.isEmpty());
        }
        if (value instanceof Val.Choice choice) {
            Tri first = of(choice.of().get(0));
            return choice.of().stream().allMatch(v -> of(v) == first) ? first : MAYBE;
        }
        return value instanceof Val.Handle || value instanceof Val.Described ? MAYBE : YES;
    }

    private static Tri ofText(String text) {
        return text.indexOf(Hole.OPEN) == 0 && text.indexOf(Hole.CLOSE) == text.length() - 1
                ? MAYBE
                : of(!text.isEmpty());
    }

    Tri not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case MAYBE -> MAYBE;
        };
    }

    Tri and(Tri other) {
        return this == NO || other == NO ? NO : this == YES && other == YES ? YES : MAYBE;
    }

    Tri or(Tri other) {
        return not().and(other.not()).not();
    }

    /** This truth as a value; where it cannot be known, what it is the truth of. */
    Val value(String source) {
        return switch (this) {
            case YES -> Val.TRUE;
            case NO -> Val.FALSE;
            case MAYBE -> Val.unknown(Texts.shorten(source));
        };
    }
}
