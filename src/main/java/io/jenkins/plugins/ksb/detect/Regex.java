package io.jenkins.plugins.ksb.detect;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An expression of a pack, run by RE2 alone: linear in the text, whatever the expression. */
final class Regex {
    private static final int LONGEST = 300;
    private static final int LARGEST_PROGRAM = 5_000;

    /** The same arguments come again and again, in a definition and from build to build. */
    private static final int MOST_REMEMBERED = 500;

    private final Pattern pattern;
    private final Map<String, Boolean> remembered = new ConcurrentHashMap<>();

    private Regex(Pattern pattern) {
        this.pattern = pattern;
    }

    static Regex of(String source) {
        if (source.length() > LONGEST) {
            throw new BadPattern("must be an expression of at most " + LONGEST + " characters");
        }
        try {
            Pattern pattern = Pattern.compile(source);
            if (pattern.programSize() > LARGEST_PROGRAM) {
                throw new BadPattern("must be an expression that repeats less");
            }
            return new Regex(pattern);
        } catch (PatternSyntaxException e) {
            throw new BadPattern("must be an expression in RE2's syntax: " + e.getDescription());
        }
    }

    boolean finds(String text) {
        Boolean known = remembered.get(text);
        if (known == null) {
            known = pattern.matcher(text).find();
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(text, known);
        }
        return known;
    }
}
