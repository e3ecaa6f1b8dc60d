package io.jenkins.plugins.ksb.source.home;

import java.util.OptionalLong;

/** Numbers as they stand in files, where anything else may stand as well. */
final class Numbers {
    private static final int MAX_DIGITS = 18;

    private Numbers() {}

    static long parse(String text, long otherwise) {
        int length = text.length();
        int from = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == from || length - from > MAX_DIGITS) {
            return otherwise;
        }
        long value = 0;
        for (int i = from; i < length; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return otherwise;
            }
            value = value * 10 + (digit - '0');
        }
        return from == 0 ? value : -value;
    }

    static boolean isNumber(String text) {
        return parse(text, -1) >= 0;
    }

    /** A number above zero; Jenkins writes zero where it does not know yet. */
    static OptionalLong positive(String text) {
        long value = parse(text.strip(), 0);
        return value > 0 ? OptionalLong.of(value) : OptionalLong.empty();
    }

    static OptionalLong natural(String text) {
        long value = parse(text.strip(), -1);
        return value >= 0 ? OptionalLong.of(value) : OptionalLong.empty();
    }
}
