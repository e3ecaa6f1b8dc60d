package io.jenkins.plugins.ksb.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the tasks that a command asks a runner for: {@code deploy} of {@code make deploy}. */
final class TaskRunners {
    /** Every plain argument is a task. */
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
            "fastlane",
            "tox",
            "nox",
            "lein",
            "bazel",
            "sbt",
            "nuke",
            "waf",
            "scons",
            "mix",
            "rush",
            "nx",
            "turbo",
            "moon",
            "pants");
    /** Runners of which the first argument is a task, unless it is one of their own commands. */
    private static final Set<String> MANAGERS = Set.of("yarn", "pnpm", "bun", "composer", "poe", "pdm", "hatch");

    private static final Set<String> OWN_COMMANDS = Set.of(
            "install",
            "add",
            "remove",
            "up",
            "upgrade",
            "global",
            "dlx",
            "exec",
            "config",
            "cache",
            "why",
            "info",
            "publish",
            "version",
            "login",
            "link",
            "audit",
            "outdated",
            "require",
            "update",
            "dump-autoload",
            "self-update",
            "init",
            "create",
            "set",
            "policies",
            "store",
            "fetch",
            "deploy",
            "pack",
            "rebuild",
            "prune",
            "import",
            "i",
            "x",
            "show",
            "create-project",
            "dumpautoload",
            "licenses",
            "node",
            "workspaces",
            "unlink",
            "plugin",
            "list",
            "ls",
            "help",
            "validate",
            "diagnose",
            "archive",
            "sync",
            "lock",
            "self",
            "env",
            "dep",
            "build",
            "shell",
            "new",
            "status");
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

    private TaskRunners() {}

    static List<String> tasks(Words words) {
        if (RUNNERS.contains(words.name())) {
            return plain(words, 0);
        }
        boolean manager = MANAGERS.contains(words.name());
        int first = next(words, 0);
        if (first == words.size() || !manager && !RUN_ONLY.contains(words.name())) {
            return List.of();
        }
        String command = words.argument(first);
        if (command.equals("workspace") && first + 2 < words.size()) {
            return tasksBehind(words, next(words, first + 2));
        }
        if (RUN.contains(command)) {
            return plain(words, first + 1).stream().limit(1).toList();
        }
        return manager && !OWN_COMMANDS.contains(command) ? List.of(command) : List.of();
    }

    private static List<String> tasksBehind(Words words, int first) {
        boolean run = first < words.size() && RUN.contains(words.argument(first));
        return plain(words, run ? first + 1 : first).stream()
                .filter(task -> !OWN_COMMANDS.contains(task))
                .limit(1)
                .toList();
    }

    private static int next(Words words, int from) {
        int i = from;
        while (i < words.size() && (words.isOption(i) || isValue(words, i))) {
            i++;
        }
        return i;
    }

    private static boolean isValue(Words words, int i) {
        return i > 0 && VALUED.contains(words.argument(i - 1));
    }

    private static List<String> plain(Words words, int from) {
        List<String> plain = new ArrayList<>();
        for (int i = from; i < words.size() && !words.argument(i).equals("--"); i++) {
            if (!isValue(words, i)
                    && !words.isOption(i)
                    && words.argument(i).indexOf('=') < 0
                    && !Holes.isHole(words.argument(i))) {
                plain.add(words.argument(i));
            }
        }
        return plain;
    }
}
