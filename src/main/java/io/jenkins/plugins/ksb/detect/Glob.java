package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Hole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Alternatives separated by {@code |}, each with {@code *} for any text and {@code ?} for one character. Matches in time linear
 * in the product of the lengths, whatever the pattern.
 */
public final class Glob {
    private final String source;
    private final List<String> alternatives;
    private final Alternative[] compiled;
    private final boolean ignoresCase;

    private Glob(String source, boolean ignoresCase) {
        this.source = source;
        this.ignoresCase = ignoresCase;
        this.alternatives = split(ignoresCase ? source.toLowerCase(Locale.ROOT) : source);
        this.compiled = alternatives.stream().map(Alternative::of).toArray(Alternative[]::new);
    }

    /** Most globs have a star at one end, at both, or none; what such a one covers is told without a walk. */
    private record Alternative(Form form, String text) {
        private enum Form {
            WHOLE,
            BEGINNING,
            END,
            INSIDE,
            ANY
        }

        static Alternative of(String glob) {
            boolean open = glob.startsWith("*");
            boolean openEnd = glob.length() > 1 && glob.endsWith("*");
            String text = glob.substring(open ? 1 : 0, glob.length() - (openEnd ? 1 : 0));
            if (plainLength(text) < text.length()) {
                return new Alternative(Form.ANY, glob);
            }
            if (open) {
                return new Alternative(openEnd ? Form.INSIDE : Form.END, text);
            }
            return new Alternative(openEnd ? Form.BEGINNING : Form.WHOLE, text);
        }

        boolean covers(String masked) {
            return switch (form) {
                case WHOLE -> masked.equals(text);
                case BEGINNING -> masked.startsWith(text);
                case END -> masked.endsWith(text);
                case INSIDE -> masked.contains(text);
                case ANY -> Glob.matches(text, masked);
            };
        }
    }

    public static Glob of(String source) {
        return new Glob(source, false);
    }

    public static Glob ignoringCase(String source) {
        return new Glob(source, true);
    }

    /** Of a source without empty alternatives, which would be a slip. */
    static Glob ofAlternatives(String source) {
        if (source.startsWith("|") || source.endsWith("|") || source.contains("||")) {
            throw new BadPattern("must have no empty alternative, as '" + source + "' has");
        }
        return of(source);
    }

    private static List<String> split(String source) {
        int bar = source.indexOf('|');
        if (bar < 0) {
            return List.of(source);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (bar >= 0) {
            parts.add(source.substring(from, bar));
            from = bar + 1;
            bar = source.indexOf('|', from);
        }
        parts.add(source.substring(from));
        return parts;
    }

    /** The alternatives as written. */
    List<String> alternatives() {
        return alternatives;
    }

    /** Where the first sign stands that is no plain character, or the length of an alternative without any. */
    static int plainLength(String alternative) {
        int end = 0;
        while (end < alternative.length() && alternative.charAt(end) != '*' && alternative.charAt(end) != '?') {
            end++;
        }
        return end;
    }

    /** @param masked a text whose holes are masked */
    public boolean matches(String masked) {
        String text = ignoresCase ? masked.toLowerCase(Locale.ROOT) : masked;
        for (Alternative alternative : compiled) {
            if (alternative.covers(text)) {
                return true;
            }
        }
        return false;
    }

    /** Walks both texts once, going back only to the latest star. */
    static boolean matches(String glob, String text) {
        int g = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (g < glob.length() && glob.charAt(g) == '*') {
                star = g++;
                resume = t;
            } else if (g < glob.length() && covers(glob.charAt(g), text.charAt(t))) {
                g++;
                t++;
            } else if (star >= 0) {
                g = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (g < glob.length() && glob.charAt(g) == '*') {
            g++;
        }
        return g == glob.length();
    }

    private static boolean covers(char pattern, char character) {
        return pattern == character || pattern == '?' && character != Hole.OPEN;
    }

    @Override
    public String toString() {
        return source;
    }
}
