package io.jenkins.plugins.ksb.detect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises the names of environments, each by one name for all its spellings. */
public final class EnvironmentNames {
    /** How production is called here, whatever its spelling. */
    public static final String PRODUCTION = "production";

    private static final Map<String, List<String>> SPELLINGS = Map.ofEntries(
            Map.entry("development", List.of("dev", "develop", "development", "devel")),
            Map.entry("integration", List.of("int", "integration", "ci", "sit", "itg")),
            Map.entry("test", List.of("test", "tst", "testing", "tests")),
            Map.entry("qa", List.of("qa", "qat", "qas", "quality")),
            Map.entry("acceptance", List.of("uat", "acc", "acceptance", "accept", "acpt", "preview", "review", "pr")),
            Map.entry(
                    "staging",
                    List.of("stage", "staging", "stg", "stag", "homolog", "homologation", "hml", "demo", "beta")),
            Map.entry("sandbox", List.of("sandbox", "sbx", "nonprod", "perf")),
            Map.entry("preproduction", List.of("preprod", "preproduction", "pp", "ppd", "preprd")),
            Map.entry("production", List.of("prod", "production", "prd", "live", "produccion", "producao")));
    private static final Map<String, String> CANONICAL = SPELLINGS.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(spelling -> Map.entry(spelling, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    /** Words that mean something else in the middle of a sentence: {@code Test and deploy}. */
    private static final Set<String> AMBIGUOUS = Set.of(
            "test",
            "tests",
            "testing",
            "int",
            "integration",
            "ci",
            "pr",
            "review",
            "preview",
            "quality",
            "live",
            "stage",
            "acceptance",
            "accept",
            "develop",
            "perf",
            "pp",
            "acc");
    /** What may stand beside an ambiguous word that still names an environment. */
    private static final Set<String> BESIDE = Set.of(
            "deploy",
            "deploying",
            "deployment",
            "deploys",
            "release",
            "promote",
            "publish",
            "push",
            "rollout",
            "install",
            "to",
            "on",
            "in",
            "into",
            "the",
            "env",
            "environment",
            "server",
            "cluster",
            "namespace",
            "stage",
            "k8s",
            "kubernetes",
            "app",
            "application",
            "helm",
            "ecs",
            "aws",
            "gke",
            "eks",
            "aks",
            "cf",
            "upgrade",
            "update");

    /** {@code pre-prod} is one word. */
    private static final Pattern PREFIX = Pattern.compile("(?i)\\b(pre|non)[-_ ](?=pro?d)");
    /** {@code staging2} is another staging. */
    private static final Pattern COUNT = Pattern.compile("\\d+$");

    private EnvironmentNames() {}

    /** All environments that a text names. */
    public static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (String part : parts(text)) {
            Optional.ofNullable(CANONICAL.get(part)).ifPresent(found::add);
        }
        return found;
    }

    /** The environment that a stage is named after, where its name has a word that can mean nothing else. */
    public static Optional<String> ofStage(String name) {
        List<String> parts = parts(name);
        boolean plain = parts.stream().allMatch(part -> BESIDE.contains(part) || CANONICAL.containsKey(part));
        String found = null;
        for (String part : parts) {
            if (CANONICAL.containsKey(part) && (plain || !AMBIGUOUS.contains(part))) {
                found = CANONICAL.get(part);
            }
        }
        return Optional.ofNullable(found);
    }

    private static List<String> parts(String text) {
        String joined = PREFIX.matcher(text).replaceAll("$1");
        return NameParts.of(NameKind.STEP, joined).parts().stream()
                .map(part -> COUNT.matcher(part).replaceAll(""))
                .toList();
    }
}
