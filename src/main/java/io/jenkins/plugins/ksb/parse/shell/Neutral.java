package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Commands that leave the status of the one before as it is: on Windows, those that are no programs. */
final class Neutral {
    private static final Set<String> OF_CMD = Set.of(
            "echo",
            "set",
            "cd",
            "chdir",
            "pushd",
            "popd",
            "endlocal",
            "setlocal",
            "title",
            "color",
            "type",
            "pause",
            "goto");

    private Neutral() {}

    private static boolean runsSomething(Word value) {
        List<Word.Part.Substitution> found = new ArrayList<>();
        value.substitutions(found);
        return !found.isEmpty();
    }

    static boolean keepsStatus(Node node, ShellDialect dialect) {
        if (dialect == ShellDialect.POSIX) {
            return false;
        }
        if (!(node instanceof Node.Simple simple)) {
            return node instanceof Node.Test || node instanceof Node.Function || node.equals(Node.NOTHING);
        }
        if (simple.words().isEmpty()) {
            return simple.assignments().stream()
                    .flatMap(assignment -> assignment.values().stream())
                    .noneMatch(Neutral::runsSomething);
        }
        String name = simple.words().get(0).parts().stream()
                .map(part -> part instanceof Word.Part.Text text ? text.text() : "$")
                .reduce("", String::concat);
        return dialect == ShellDialect.CMD
                ? name.startsWith("echo") || OF_CMD.contains(name.toLowerCase(Locale.ROOT))
                : Cmdlets.isCmdlet(name);
    }
}
