package io.jenkins.plugins.ksb.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names in a command: the script of the repository that it runs, or the tasks that it asks a runner for. */
final class CommandNames {
    private static final Pattern SCRIPT =
            Pattern.compile(".*\\.(sh|bash|zsh|py|ps1|rb|pl|js|mjs|ts|groovy|php|bat|cmd)");
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
    private static final Set<String> RUNNERS = Set.of(
            "make",
            "gmake",
            "gradle",
            "rake",
            "ant",
            "invoke",
            "inv",
            "just",
            "task",
            "mage",
            "grunt",
            "gulp",
            "fab",
            "doit",
            "earthly",
            "yarn",
            "pnpm",
            "bun",
            "composer",
            "poe",
            "pdm",
            "hatch",
            "rush",
            "fastlane",
            "nx",
            "turbo",
            "tox",
            "nox",
            "lein",
            "bazel",
            "pants",
            "moon",
            "sbt",
            "nuke",
            "waf",
            "scons",
            "taskfile");
    /** Runners of which only what follows {@code run} is a task. */
    private static final Set<String> RUN_ONLY = Set.of("npm", "lerna", "deno", "cargo");

    private static final Set<String> RUN = Set.of("run", "run-script", "task", "make", "xtask");
    /** Options whose value is no task. */
    private static final Set<String> VALUED = Set.of(
            "-C",
            "-f",
            "-p",
            "-b",
            "-x",
            "-I",
            "-w",
            "-F",
            "--prefix",
            "--project-dir",
            "--exclude-task",
            "--build-file",
            "--file",
            "--directory",
            "--rakefile",
            "--cwd",
            "--dir",
            "--workspace",
            "--filter",
            "--scope",
            "--init-script");

    private CommandNames() {}

    static List<NameParts> of(Words words) {
        List<NameParts> names = new ArrayList<>();
        if (isScript(words.writtenName())) {
            script(words.writtenName(), words, 0, names);
        } else if (INTERPRETERS.contains(words.name())) {
            int first = firstPlain(words);
            if (first < words.size() && isScript(words.argument(first))) {
                script(words.argument(first), words, first + 1, names);
            }
        } else if (RUNNERS.contains(words.name())) {
            tasks(words, 0, names);
        } else if (RUN_ONLY.contains(words.name())) {
            int first = firstPlain(words);
            if (first < words.size() && RUN.contains(words.argument(first))) {
                tasks(words, first + 1, names);
            }
        }
        return names;
    }

    /** A script by its ending, or anything that is called by a path inside the repository. */
    private static boolean isScript(String written) {
        return SCRIPT.matcher(written).matches() || written.startsWith("./") || written.startsWith("../");
    }

    private static void script(String written, Words words, int next, List<NameParts> names) {
        String name = written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1);
        names.add(NameParts.of(NameKind.SCRIPT, name));
        if (next < words.size() && WORD.matcher(words.argument(next)).matches()) {
            names.add(NameParts.of(NameKind.SCRIPT, words.argument(next)));
        }
    }

    private static int firstPlain(Words words) {
        int i = 0;
        while (i < words.size() && words.isOption(i)) {
            i++;
        }
        return i;
    }

    private static void tasks(Words words, int from, List<NameParts> names) {
        for (int i = from; i < words.size(); i++) {
            boolean value = i > 0 && VALUED.contains(words.argument(i - 1));
            if (words.argument(i).equals("--")) {
                return;
            }
            if (!value && !words.isOption(i) && words.argument(i).indexOf('=') < 0) {
                names.add(NameParts.of(NameKind.TASK, words.argument(i)));
            }
        }
    }
}
