package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.OnFailure;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Commands of PowerShell itself: they have no exit code, and whether an error stops the script is a preference. */
final class Cmdlets {
    private static final Pattern NAME = Pattern.compile("(?i)[a-z]+-[a-z]\\w+");
    private static final Pattern VERB = Pattern.compile(
            "(?i)(?:add|clear|compress|convert|convertfrom|convertto|copy|enable|disable|expand|export|find|foreach|format|get|group|"
                    + "import|install|invoke|join|measure|move|new|out|pop|publish|push|read|receive|register|remove|rename|resolve|"
                    + "restart|save|select|send|set|sort|split|start|stop|tee|test|unblock|uninstall|update|wait|where|write)-.*");

    private Cmdlets() {}

    static boolean isCmdlet(String name) {
        return NAME.matcher(name).matches() && VERB.matcher(name).matches();
    }

    static OnFailure fate(List<String> words, Shell shell, Frame frame) {
        int action = lower(words).indexOf("-erroraction");
        String preference = action >= 0 && action + 1 < words.size()
                ? words.get(action + 1)
                : shell.get("erroractionpreference")
                        .map(value -> Variable.text(value.first()))
                        .orElse("");
        return switch (preference.toLowerCase(Locale.ROOT)) {
            case "stop" -> frame.exit();
            case "silentlycontinue", "ignore", "continue" -> OnFailure.IGNORED;
            default -> OnFailure.UNKNOWN;
        };
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
