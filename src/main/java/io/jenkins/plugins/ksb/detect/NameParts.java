package io.jenkins.plugins.ksb.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts of a name, in lower case: {@code runE2eTests.sh} has {@code run}, {@code e2e}, {@code tests} and {@code sh}. */
record NameParts(NameKind kind, List<String> parts) {
    NameParts {
        parts = List.copyOf(parts);
    }

    static NameParts of(NameKind kind, String name) {
        String masked = Holes.mask(name);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < masked.length(); i++) {
            boolean letter = Character.isLetterOrDigit(masked.charAt(i));
            if ((!letter || startsPart(masked, i)) && !part.isEmpty()) {
                parts.add(part.toString().toLowerCase(Locale.ROOT));
                part.setLength(0);
            }
            if (letter) {
                part.append(masked.charAt(i));
            }
        }
        if (!part.isEmpty()) {
            parts.add(part.toString().toLowerCase(Locale.ROOT));
        }
        return new NameParts(kind, parts);
    }

    /** The parts, and each two neighbours as one word: what patterns are looked up by. */
    List<String> words() {
        List<String> words = new ArrayList<>(parts);
        for (int i = 1; i < parts.size(); i++) {
            words.add(parts.get(i - 1) + parts.get(i));
        }
        return words;
    }

    /** A capital behind a small letter, or one that begins a word behind capitals or digits: {@code E2E|Tests}. */
    private static boolean startsPart(String name, int i) {
        if (i == 0 || !Character.isUpperCase(name.charAt(i))) {
            return false;
        }
        boolean beginsWord = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        char before = name.charAt(i - 1);
        return Character.isLowerCase(before)
                || beginsWord && (Character.isUpperCase(before) || Character.isDigit(before));
    }
}
