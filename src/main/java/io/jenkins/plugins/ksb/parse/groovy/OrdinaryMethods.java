package io.jenkins.plugins.ksb.parse.groovy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of everyday Java and Groovy methods: on an unknown object they say nothing about a library's steps. */
final class OrdinaryMethods {
    private static final List<String> PREFIXES = List.of("get", "set", "is", "has", "to", "as", "parse");
    private static final Set<String> NAMES = load();

    private OrdinaryMethods() {}

    private static Set<String> load() {
        Set<String> names = new HashSet<>();
        for (String line : Resources.lines("ordinary-methods.txt")) {
            names.addAll(List.of(line.trim().split("\\s+")));
        }
        return Set.copyOf(names);
    }

    static boolean isListed(String name) {
        return NAMES.contains(name);
    }

    /** {@code getVersion}. */
    static boolean isGetter(String name) {
        return hasPrefix(name, "get");
    }

    static boolean contains(String name) {
        if (NAMES.contains(name)) {
            return true;
        }
        for (String prefix : PREFIXES) {
            if (hasPrefix(name, prefix)) {
                return true;
            }
        }
        return false;
    }

    /** {@code getName}, but neither {@code get} of something else nor {@code gettingStarted}. */
    private static boolean hasPrefix(String name, String prefix) {
        return name.length() > prefix.length()
                && name.startsWith(prefix)
                && Character.isUpperCase(name.charAt(prefix.length()));
    }
}
