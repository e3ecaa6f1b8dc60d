package io.jenkins.plugins.ksb.source.home;

import static java.util.stream.Collectors.toSet;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.ExecutedStep;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shell steps whose nodes hold no script, with what their logs show that they ran. */
final class TracedSteps {
    private static final Set<String> SHELLS = Set.of("sh", "bat", "powershell", "pwsh");

    private TracedSteps() {}

    static List<ExecutedStep> of(List<ExecutedStep> steps, BuildLogs logs) throws IOException {
        Set<String> silent = steps.stream()
                .filter(step ->
                        SHELLS.contains(step.name()) && step.arguments().named().isEmpty())
                .map(ExecutedStep::id)
                .collect(toSet());
        if (silent.isEmpty()) {
            return steps;
        }
        Map<String, List<Command>> commands = logs.commands(silent);
        return steps.stream()
                .map(step -> commands.containsKey(step.id()) ? with(step, commands.get(step.id())) : step)
                .toList();
    }

    private static ExecutedStep with(ExecutedStep step, List<Command> commands) {
        return new ExecutedStep(
                step.id(),
                step.parent(),
                step.name(),
                step.arguments(),
                step.outcome(),
                step.start(),
                step.duration(),
                step.stage(),
                step.branch(),
                commands);
    }
}
