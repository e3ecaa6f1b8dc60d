package io.jenkins.plugins.ksb.parse.shell;

import java.util.List;
import java.util.Set;

/** The first line of a script that names its interpreter; Jenkins then does not add {@code -xe} of its own. */
record Shebang(List<String> words) {
    private static final Set<String> SHELLS = Set.of("sh", "bash", "zsh", "dash", "ksh", "ash", "rbash");

    static Shebang of(String text) {
        int end = text.indexOf('\n');
        String line =
                text.substring("#!".length(), end < 0 ? text.length() : end).strip();
        List<String> words = List.of(line.isEmpty() ? new String[] {"sh"} : line.split("\\s+"));
        boolean env = words.size() > 1 && words.get(0).endsWith("/env");
        return new Shebang(
                env ? words.subList(words.get(1).equals("-S") && words.size() > 2 ? 2 : 1, words.size()) : words);
    }

    boolean isShell() {
        return SHELLS.contains(CommandName.normalise(words).get(0));
    }

    boolean stopsAtFailure() {
        return words.stream()
                .skip(1)
                .anyMatch(word -> word.equals("errexit")
                        || (word.startsWith("-") && !word.startsWith("--") && word.indexOf('e') > 0));
    }
}
