package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.Glob;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names with a star in front, behind, or none; other globs work too, and take longer. A star behind a letter begins a new word:
 * {@code Test*} does not cover {@code Testimonial}.
 */
final class NamePatterns {
    private final Set<String> whole = new HashSet<>();
    private final List<String> starts = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private final List<Glob> others = new ArrayList<>();

    private NamePatterns(List<String> patterns) {
        patterns.forEach(this::add);
    }

    static NamePatterns of(List<String> patterns) {
        return new NamePatterns(patterns);
    }

    private void add(String pattern) {
        int star = pattern.indexOf('*');
        boolean simple = star == pattern.lastIndexOf('*') && pattern.indexOf('?') < 0;
        if (simple && star < 0) {
            whole.add(pattern);
        } else if (simple && star == 0) {
            ends.add(pattern.substring(1));
        } else if (simple && star == pattern.length() - 1) {
            starts.add(pattern.substring(0, star));
        } else {
            others.add(Glob.of(pattern));
        }
    }

    boolean match(String name) {
        return whole.contains(name)
                || ends.stream().anyMatch(name::endsWith)
                || starts.stream().anyMatch(start -> startsWord(name, start))
                || others.stream().anyMatch(glob -> glob.matches(name));
    }

    private static boolean startsWord(String name, String start) {
        boolean goesOn = name.length() > start.length()
                && Character.isLetter(start.charAt(start.length() - 1))
                && Character.isLowerCase(name.charAt(start.length()));
        return name.startsWith(start) && !goesOn;
    }
}
