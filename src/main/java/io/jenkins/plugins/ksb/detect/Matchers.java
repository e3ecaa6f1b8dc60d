package io.jenkins.plugins.ksb.detect;

import java.util.List;
import java.util.Set;

/**
 * What a rule looks for; one match is enough.
 *
 * @param in which sorts of names {@code names} look at
 * @param evidence ids of practices, or of rules as {@code practice/rule}
 * @param detector name of a coded detector, or empty
 */
public record Matchers(
        List<CommandPattern> commands,
        List<StepPattern> steps,
        List<NamePattern> names,
        Set<NameKind> in,
        List<String> evidence,
        String detector) {
    public Matchers {
        commands = List.copyOf(commands);
        steps = List.copyOf(steps);
        names = List.copyOf(names);
        in = Set.copyOf(in);
        evidence = List.copyOf(evidence);
    }

    boolean isEmpty() {
        return commands.isEmpty() && steps.isEmpty() && names.isEmpty() && evidence.isEmpty() && detector.isEmpty();
    }
}
