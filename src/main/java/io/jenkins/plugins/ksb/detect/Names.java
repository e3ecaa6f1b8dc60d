package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names at a spot that stand for something whose content cannot be seen. */
final class Names {
    private static final Pattern TASK = Pattern.compile("[A-Za-z][A-Za-z0-9:_-]*");

    private static final Pattern QUESTION = Pattern.compile(
            "(determine|compute|calculate|resolve|parse|extract|normalize|normalise|format|eval)(?![a-z])");

    /** Of a library step; more are data. */
    private static final int MOST_ARGUMENTS = 20;

    /** Steps of plugins that only set something up or look something up, whatever they are called. */
    private static final Set<String> SETTINGS = Set.of(
            "rtMavenDeployer",
            "rtGradleDeployer",
            "rtGoDeployer",
            "rtNpmDeployer",
            "rtNugetDeployer",
            "rtPipDeployer",
            "rtBuildAppend",
            "buildAppend",
            "buildPublisher",
            "cfnDescribe",
            "cfnExports",
            "cfnDelete",
            "dependencyCheckUpdateOnly",
            "slackUserIdsFromCommitters",
            "influxDbQuery",
            "fortifyClean",
            "fortifyUpdate",
            "octopusPushBuildInformation",
            "openshiftVerifyBuild",
            "publishATX",
            "publishEvent",
            "ansibleVault");

    private Names() {}

    static List<NameParts> of(Spot spot, RuleIndex index) {
        return spot.words().map(words -> ofCommand(words, index)).orElseGet(() -> ofStep(spot.step(), index));
    }

    /** Of a program that no rule knows, its first word may tell what it is for: {@code shopctl deploy}. */
    private static List<NameParts> ofCommand(Words words, RuleIndex index) {
        List<NameParts> names = CommandNames.of(words);
        return names.isEmpty() && !index.knowsCommand(words.name()) ? CommandNames.ofUnknown(words) : names;
    }

    private static List<NameParts> ofStep(Step step, RuleIndex index) {
        if (step.name().equals("build")) {
            return ofJob(step);
        }
        if (step.name().equals("ansiblePlaybook")) {
            return ofPlaybook(step);
        }
        if (step.origin() == Origin.OBJECT
                || step.section() != Section.BODY
                || SETTINGS.contains(step.name())
                || index.knowsStep(step.name())) {
            return List.of();
        }
        NameParts name = NameParts.of(NameKind.STEP, step.name());
        if (step.origin() == Origin.STEP && name.parts().size() < 2 || isQuestion(step.name())) {
            return List.of();
        }
        List<NameParts> names = new ArrayList<>(name.parts().contains("run") ? withTask(name, step) : List.of(name));
        step.arguments()
                .values()
                .flatMap(Value::texts)
                .distinct()
                .limit(MOST_ARGUMENTS)
                .forEach(text -> {
                    String masked = Holes.mask(text);
                    if (Playbooks.isInPlaybookFolder(masked)) {
                        names.add(Playbooks.name(masked));
                    } else if (CommandNames.isScriptFile(masked)) {
                        names.add(CommandNames.scriptName(masked));
                    }
                });
        return names;
    }

    /** A call that gives a value, whatever that is about: {@code determineReleaseName()}. */
    private static boolean isQuestion(String step) {
        return QUESTION.matcher(step.substring(step.lastIndexOf('.') + 1)).lookingAt();
    }

    private static List<NameParts> ofPlaybook(Step step) {
        return ArgumentValues.of("playbook", step.arguments()).stream()
                .flatMap(Value::texts)
                .map(Holes::mask)
                .filter(Playbooks::isPlaybook)
                .map(Playbooks::name)
                .toList();
    }

    private static List<NameParts> ofJob(Step step) {
        Optional<Value> job = step.arguments().named("job").or(step.arguments()::first);
        return job.stream()
                .flatMap(Value::texts)
                .map(name -> NameParts.of(NameKind.JOB, name))
                .toList();
    }

    /** {@code nodeRun('test')} names a task. */
    private static List<NameParts> withTask(NameParts name, Step step) {
        return step.arguments()
                .first()
                .flatMap(Value::asText)
                .filter(text -> TASK.matcher(text).matches())
                .map(task -> List.of(name, NameParts.of(NameKind.TASK, task)))
                .orElse(List.of(name));
    }
}
