package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.EnvironmentNames;
import io.jenkins.plugins.ksb.detect.history.BuildSummary.DeploymentStep;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The steps of one build that deploy, or undo a deployment, in the order they ran. */
final class DeploymentSteps {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])[A-Z]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private final DoraBands.Counting counting;

    DeploymentSteps(DoraBands.Counting counting) {
        this.counting = counting;
    }

    List<DeploymentStep> of(Build build, List<Seen> seen) {
        Set<Location> done = new HashSet<>();
        List<DeploymentStep> steps = new ArrayList<>();
        for (Seen each : seen) {
            if (counting.deployments().contains(each.practice())
                    && done.add(each.evidence().location())) {
                steps.add(step(build, each, false));
            }
        }
        for (Seen each : seen) {
            boolean rollback = each.practice().equals(counting.rollback());
            // helm's --atomic promises a rollback; a step that deploys is none
            if (rollback && done.add(each.evidence().location())) {
                steps.add(step(build, each, true));
            }
        }
        return steps;
    }

    private DeploymentStep step(Build build, Seen seen, boolean rollback) {
        return new DeploymentStep(
                environment(build, seen.evidence()).orElse(""), rollback, seen.succeeded(), seen.failed(), seen.end());
    }

    /** By the innermost stage that is named after one, else by what the step says, else by a parameter of the build. */
    private Optional<String> environment(Build build, Evidence piece) {
        for (int i = piece.stages().size() - 1; i >= 0; i--) {
            Optional<String> ofStage = EnvironmentNames.ofStage(piece.stages().get(i));
            if (ofStage.isPresent()) {
                return ofStage;
            }
        }
        Optional<String> said = EnvironmentNames.in(piece.subject()).stream().findFirst();
        return said.or(() -> build.parameters().stream()
                .filter(parameter -> mayNameEnvironment(parameter.name()))
                .flatMap(parameter -> parameter.value().stream())
                .flatMap(value -> EnvironmentNames.in(value).stream())
                .findFirst());
    }

    private boolean mayNameEnvironment(String parameter) {
        String spaced = HUMP.matcher(parameter).replaceAll("_$0").toLowerCase(Locale.ROOT);
        return Arrays.stream(NO_LETTERS.split(spaced))
                .anyMatch(part -> counting.environmentParameters().contains(part));
    }
}
