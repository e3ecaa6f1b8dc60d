package io.jenkins.plugins.ksb.parse.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one command that runs another is written; see {@code wrappers.txt} for what the fields mean. */
record Wrapper(
        List<Set<String>> name,
        Set<String> globals,
        Set<String> values,
        int operands,
        Set<String> starts,
        Set<String> scripts,
        Set<String> ends,
        Set<String> unless,
        Set<String> flags) {

    /** The wrappers that one line describes; alternatives of the first word may have sub-commands of several words. */
    static Wrapper of(String line) {
        int bar = line.indexOf('|');
        Map<String, String> keys = new HashMap<>();
        for (String pair : words(line.substring(bar + 1))) {
            int equals = pair.indexOf('=');
            keys.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        List<Set<String>> name = new ArrayList<>();
        words(line.substring(0, bar)).forEach(word -> name.add(set(word)));
        return new Wrapper(
                List.copyOf(name),
                set(keys.get("globals")),
                set(keys.get("values")),
                Integer.parseInt(keys.getOrDefault("operands", "0")),
                set(keys.get("starts")),
                set(keys.get("scripts")),
                set(keys.get("ends")),
                set(keys.get("unless")),
                set(keys.get("flags")));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static Set<String> set(@Nullable String list) {
        return list == null || list.isEmpty() ? Set.of() : Set.of(list.split(","));
    }
}
