package io.jenkins.plugins.ksb.parse.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** PowerShell's {@code Start-Process FILE -ArgumentList a, b}: what it starts. */
final class StartProcess {
    private static final Set<String> NAMES = Set.of("start-process", "saps");
    private static final Set<String> ARGUMENTS = Set.of("-argumentlist", "-args", "-argument");
    private static final Set<String> WITH_VALUE = Set.of(
            "-workingdirectory",
            "-redirectstandardoutput",
            "-redirectstandarderror",
            "-redirectstandardinput",
            "-windowstyle",
            "-verb",
            "-credential");

    private StartProcess() {}

    /** The command that is started; empty where these words start nothing. */
    static List<String> started(List<String> words) {
        List<String> started = new ArrayList<>();
        if (!NAMES.contains(words.get(0).toLowerCase(Locale.ROOT))) {
            return started;
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            String option = words.get(i).toLowerCase(Locale.ROOT);
            if (ARGUMENTS.contains(option)) {
                i = collect(words, i + 1, arguments);
            } else if (WITH_VALUE.contains(option)) {
                i++;
            } else if (!option.startsWith("-") || started.isEmpty() && option.equals("-")) {
                (started.isEmpty() ? started : arguments).add(words.get(i));
            }
        }
        if (!started.isEmpty()) {
            arguments.forEach(
                    argument -> started.addAll(List.of(argument.strip().split("[\\s,]+"))));
        }
        return started;
    }

    /** Arguments go on behind each comma. Gives the place of the last one. */
    private static int collect(List<String> words, int from, List<String> arguments) {
        int at = from;
        while (at < words.size()) {
            arguments.add(words.get(at));
            boolean more = words.get(at).endsWith(",")
                    || (at + 1 < words.size() && words.get(at + 1).startsWith(","));
            if (!more) {
                break;
            }
            at++;
        }
        return at;
    }
}
