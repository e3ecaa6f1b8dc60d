package io.jenkins.plugins.ksb.detect;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Names of the commands and of the steps or plugin classes that are told apart; patterns of names are none. */
    Stream<String> known() {
        return Stream.concat(
                        commands.stream().flatMap(pattern -> pattern.names().stream()),
                        steps.stream().flatMap(pattern -> pattern.names().stream()))
                .filter(name -> name.indexOf('*') < 0);
    }

    boolean isEmpty() {
        return commands.isEmpty() && steps.isEmpty() && names.isEmpty() && evidence.isEmpty() && detector.isEmpty();
    }
}
