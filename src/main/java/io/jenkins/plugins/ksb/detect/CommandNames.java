package io.jenkins.plugins.ksb.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names in a command: the script of the repository that it runs, or the tasks that it asks a runner for. */
final class CommandNames {
    private static final Set<String> SCRIPT_ENDINGS = Set.of(
            "sh", "bash", "zsh", "py", "ps1", "rb", "pl", "js", "mjs", "cjs", "ts", "groovy", "php", "bat", "cmd");
    /** {@code scripts/build}: no absolute path, in which tools live. */
    private static final Pattern RELATIVE = Pattern.compile("[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+");

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9:_-]*");
    private static final Set<String> INTERPRETERS = Set.of(
            "bash",
            "sh",
            "zsh",
            "ksh",
            "dash",
            "source",
            ".",
            "python",
            "python2",
            "python3",
            "node",
            "perl",
            "ruby",
            "pwsh",
            "powershell",
            "php",
            "groovy",
            "call");

    private CommandNames() {}

    static List<NameParts> of(Words words) {
        List<NameParts> names = new ArrayList<>();
        if (isScript(words.writtenName())) {
            script(words.writtenName(), words, 0, names);
        } else if (INTERPRETERS.contains(words.name())) {
            int first = firstPlain(words, 0);
            if (first < words.size() && isScript(words.argument(first))) {
                script(words.argument(first), words, first + 1, names);
            }
        } else if (words.name().equals("ansible-playbook") || words.name().equals("ansible-pull")) {
            words.arguments().stream().filter(Playbooks::isPlaybook).forEach(name -> names.add(Playbooks.name(name)));
        } else {
            TaskRunners.tasks(words).forEach(task -> names.add(NameParts.of(NameKind.TASK, task)));
            if (names.isEmpty() && isOfImage(words)) {
                script(words.writtenName(), words, 0, names);
            }
        }
        return names;
    }

    /** A script by its ending, or anything that is called by a path inside the repository. */
    private static boolean isScript(String written) {
        return hasScriptEnding(written)
                || written.startsWith("./")
                || written.startsWith("../")
                || written.indexOf('/') > 0 && RELATIVE.matcher(written).matches();
    }

    /** A text that names a script of the repository and nothing else. */
    static boolean isScriptFile(String text) {
        return hasScriptEnding(text) && text.indexOf(' ') < 0 && text.indexOf('\n') < 0;
    }

    private static boolean hasScriptEnding(String written) {
        int dot = written.lastIndexOf('.');
        return dot >= 0 && SCRIPT_ENDINGS.contains(written.substring(dot + 1));
    }

    /** What a container is told to run may be a script inside its image. */
    private static boolean isOfImage(Words words) {
        List<String> via = words.command().via();
        return !via.isEmpty()
                && via.get(via.size() - 1).startsWith("docker")
                && words.name().matches("[a-z]+([_-][a-z0-9]+)+");
    }

    private static void script(String written, Words words, int next, List<NameParts> names) {
        names.add(scriptName(written));
        if (next < words.size() && WORD.matcher(words.argument(next)).matches()) {
            names.add(NameParts.of(NameKind.SCRIPT, words.argument(next)));
        }
        for (int i = next; i < words.size(); i++) {
            if (hasScriptEnding(words.argument(i))) {
                names.add(scriptName(words.argument(i)));
            }
        }
    }

    static NameParts scriptName(String written) {
        String name = written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1);
        return NameParts.of(NameKind.SCRIPT, name);
    }

    static int firstPlain(Words words, int from) {
        int i = from;
        while (i < words.size() && words.isOption(i)) {
            i++;
        }
        return i;
    }
}
