package io.jenkins.plugins.ksb.parse.groovy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The tool that a wrapper of a shared library is named after: {@code mvn 'clean install'}, {@code maven.runMaven('verify')}. */
final class Tools {
    /** By the words of names, each with its command. */
    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("mvn", "mvn"),
            Map.entry("mvnw", "mvn"),
            Map.entry("maven", "mvn"),
            Map.entry("gradle", "gradle"),
            Map.entry("gradlew", "gradle"),
            Map.entry("npm", "npm"),
            Map.entry("yarn", "yarn"),
            Map.entry("pnpm", "pnpm"),
            Map.entry("kubectl", "kubectl"),
            Map.entry("helm", "helm"),
            Map.entry("terraform", "terraform"),
            Map.entry("terragrunt", "terragrunt"),
            Map.entry("make", "make"),
            Map.entry("cargo", "cargo"),
            Map.entry("dotnet", "dotnet"),
            Map.entry("pytest", "pytest"),
            Map.entry("ansible", "ansible"),
            Map.entry("gcloud", "gcloud"),
            Map.entry("sbt", "sbt"),
            Map.entry("msbuild", "msbuild"),
            Map.entry("bazel", "bazel"),
            Map.entry("composer", "composer"),
            Map.entry("tox", "tox"),
            Map.entry("rake", "rake"),
            Map.entry("oc", "oc"),
            Map.entry("aws", "aws"),
            Map.entry("az", "az"));
    /** Too common or too short to be a tool beside other words. */
    private static final Set<String> ALONE =
            Set.of("docker", "go", "git", "python", "pip", "ant", "node", "make", "oc", "aws", "az");
    /** Words beside which the tool is what is run. */
    private static final Set<String> RUNNING = Set.of(
            "run", "exec", "execute", "invoke", "call", "cmd", "command", "sh", "cli", "do", "perform", "goals", "task",
            "tasks");

    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[._-]");

    private Tools() {}

    /** Its command, or empty. */
    static String namedIn(String step) {
        String last = step.substring(step.lastIndexOf('.') + 1);
        if (ALONE.contains(last) || COMMANDS.containsKey(last)) {
            return COMMANDS.getOrDefault(last, last);
        }
        boolean runs = false;
        String tool = "";
        for (String word : WORDS.split(step)) {
            String lower = word.toLowerCase(Locale.ROOT);
            runs |= RUNNING.contains(lower);
            if (tool.isEmpty() && !ALONE.contains(lower)) {
                tool = COMMANDS.getOrDefault(lower, "");
            }
        }
        return runs ? tool : "";
    }
}
