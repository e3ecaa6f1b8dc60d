package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Hole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Hides what looks like a password or token written into a definition, so that no report carries it on. */
final class Secrets {
    private static final String HIDDEN = "***";
    private static final Pattern TELLING = Pattern.compile("passw|passphrase|secret|token|api-?_?key|credential|auth");
    private static final Pattern LOGIN_IN_URL = Pattern.compile("(://)[^/@\\s]+@");
    private static final Pattern HEADER = Pattern.compile("(?i)((?:authorization|[a-z-]*(?:token|key))\\s*:\\s*).+");
    /** Where the short options for a user and a password mean just that. */
    private static final Set<String> TAKES_PASSWORD =
            Set.of("docker", "mysql", "mysqldump", "sshpass", "curl", "helm", "oc");

    private Secrets() {}

    static List<String> masked(List<String> words) {
        List<String> masked = new ArrayList<>(words.size());
        boolean hidden = false;
        for (String word : words) {
            masked.add(hidden && !word.startsWith("-") ? hide(word) : masked(word));
            hidden = masked.size() > 1 && announces(word, words);
        }
        return masked;
    }

    private static boolean announces(String word, List<String> words) {
        if (word.equals("-p") || word.equals("-u")) {
            String name = Words.bareName(words.get(0));
            return TAKES_PASSWORD.contains(name) && !words.contains("run") && !words.contains("exec");
        }
        return word.startsWith("--") && word.indexOf('=') < 0 && isTelling(word);
    }

    static String masked(String word) {
        int equals = word.indexOf('=');
        if (equals > 0 && isTelling(word.substring(0, equals))) {
            return word.substring(0, equals + 1) + hide(word.substring(equals + 1));
        }
        if (word.indexOf(':') < 0) {
            return word;
        }
        String withoutLogin = LOGIN_IN_URL.matcher(word).replaceAll("$1" + HIDDEN + "@");
        return Hole.in(word) ? word : HEADER.matcher(withoutLogin).replaceAll("$1" + HIDDEN);
    }

    static String masked(String name, String text) {
        return isTelling(name) && !name.toLowerCase(Locale.ROOT).endsWith("id") ? hide(text) : masked(text);
    }

    private static boolean isTelling(String name) {
        return TELLING.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** A value that only a run knows is no secret told. */
    private static String hide(String value) {
        return value.isEmpty() || Hole.in(value) ? value : HIDDEN;
    }
}
