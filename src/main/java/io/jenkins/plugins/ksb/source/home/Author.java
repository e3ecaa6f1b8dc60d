package io.jenkins.plugins.ksb.source.home;

import java.util.Optional;

/**
 * Who made a change: {@code Name <address>}, or a name alone.
 *
 * @param rest what stands after the address
 */
record Author(Optional<String> name, Optional<String> email, String rest) {

    static Author of(String text) {
        int close = text.lastIndexOf('>');
        int open = text.lastIndexOf('<', close < 0 ? text.length() : close);
        if (open < 0 || close < open) {
            return new Author(told(text), Optional.empty(), "");
        }
        return new Author(
                told(text.substring(0, open)), told(text.substring(open + 1, close)), text.substring(close + 1));
    }

    private static Optional<String> told(String text) {
        return Optional.of(text.strip()).filter(name -> !name.isEmpty());
    }
}
