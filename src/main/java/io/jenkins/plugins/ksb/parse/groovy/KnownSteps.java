package io.jenkins.plugins.ksb.parse.groovy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of the steps and symbols of Jenkins and its well-known plugins. */
final class KnownSteps {
    private static final Set<String> STEPS = words("known-steps.txt");
    private static final Set<String> SYMBOLS = words("known-symbols.txt");
    /** Steps whose value other steps take: they run even where they stand in an argument. */
    private static final Set<String> VALUES = Set.copyOf(List.of(
            "sh",
            "bat",
            "powershell",
            "pwsh",
            "readFile",
            "readJSON",
            "readYaml",
            "readProperties",
            "readMavenPom",
            "readCSV",
            "fileExists",
            "findFiles",
            "input",
            "build",
            "httpRequest",
            "load",
            "pwd",
            "tool",
            "isUnix",
            "libraryResource",
            "waitForQualityGate",
            "sshCommand",
            "sha256",
            "checkout"));

    private KnownSteps() {}

    private static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        for (String line : Resources.lines(resource)) {
            words.addAll(List.of(line.trim().split("\\s+")));
        }
        return Set.copyOf(words);
    }

    static boolean isStep(String name) {
        return STEPS.contains(name);
    }

    /** Only ever part of an argument. */
    static boolean isSymbol(String name) {
        return SYMBOLS.contains(name) && !STEPS.contains(name);
    }

    static boolean isKnown(String name) {
        return STEPS.contains(name) || SYMBOLS.contains(name);
    }

    static boolean givesValue(String name) {
        return VALUES.contains(name);
    }
}
