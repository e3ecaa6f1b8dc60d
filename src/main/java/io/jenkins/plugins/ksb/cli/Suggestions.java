package io.jenkins.plugins.ksb.cli;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant. */
final class Suggestions {
    private static final int MOST = 3;

    private Suggestions() {}

    /** The nearest of the known words, best first; none that is not near at all. */
    static List<String> near(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int reach = Math.max(1, wanted.length() / 3);
        return known.stream()
                .filter(each -> distance(wanted, each.toLowerCase(Locale.ROOT)) <= reach || shares(wanted, each))
                .sorted(comparingInt((String each) -> distance(wanted, each.toLowerCase(Locale.ROOT)))
                        .thenComparing(each -> each))
                .limit(MOST)
                .toList();
    }

    /** A sentence with a blank in front, or nothing. */
    static String hint(String word, Collection<String> known) {
        List<String> near = near(word, known);
        return near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
    }

    /** {@code scanning} is near {@code dependency-scanning}. */
    private static boolean shares(String wanted, String known) {
        return wanted.length() > 2 && known.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Number of letters to change, add or leave out. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
