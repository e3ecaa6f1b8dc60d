package io.jenkins.plugins.ksb.detect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words looked for in the parts of a name: consecutive ones, and ones that may not occur. */
public final class NamePattern {
    private final String source;
    private volatile @Nullable Compiled compiled;

    private record Compiled(List<Glob> wanted, List<Glob> unwanted) {}

    private NamePattern(String source) {
        this.source = source;
    }

    static NamePattern of(String source) {
        NamePattern pattern = trusted(source);
        pattern.compiled();
        return pattern;
    }

    /** Of a source that is known to be good: it is looked at when the first name comes along. */
    static NamePattern trusted(String source) {
        return new NamePattern(source);
    }

    /** Texts and globs, one of which some part of a name has to match. */
    List<String> beginnings() {
        for (String word : source.strip().split(" +")) {
            if (!word.startsWith("!")) {
                return Glob.ignoringCase(word).alternatives();
            }
        }
        return List.of();
    }

    private Compiled compiled() {
        Compiled known = compiled;
        if (known == null) {
            known = compile(source);
            compiled = known;
        }
        return known;
    }

    private static Compiled compile(String source) {
        List<Glob> wanted = new ArrayList<>();
        List<Glob> unwanted = new ArrayList<>();
        for (String word : source.strip().split("\\s+")) {
            boolean not = word.startsWith("!");
            String text = not ? word.substring(1) : word;
            if (text.isEmpty() || "-~/".indexOf(text.charAt(0)) >= 0) {
                throw new BadPattern(
                        "must be made of words, alternatives, globs and !words, which '" + word + "' is not");
            }
            (not ? unwanted : wanted).add(Glob.ignoringCase(text));
        }
        if (wanted.isEmpty()) {
            throw new BadPattern("must name a part that has to occur");
        }
        return new Compiled(wanted, unwanted);
    }

    boolean matches(NameParts name) {
        return found(compiled().wanted(), name.parts())
                && name.parts().stream()
                        .noneMatch(part -> compiled().unwanted().stream().anyMatch(glob -> glob.matches(part)));
    }

    private static boolean found(List<Glob> wanted, List<String> parts) {
        for (int start = 0; start < parts.size(); start++) {
            if (stands(wanted, 0, parts, start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words from {@code word} on follow each other from {@code start} on; two parts may be one word: {@code J|Meter}. */
    private static boolean stands(List<Glob> wanted, int word, List<String> parts, int start) {
        if (word == wanted.size()) {
            return true;
        }
        if (start >= parts.size()) {
            return false;
        }
        Glob glob = wanted.get(word);
        return glob.matches(parts.get(start)) && stands(wanted, word + 1, parts, start + 1)
                || start + 1 < parts.size()
                        && glob.matches(parts.get(start) + parts.get(start + 1))
                        && stands(wanted, word + 1, parts, start + 2);
    }

    @Override
    public String toString() {
        return source;
    }
}
