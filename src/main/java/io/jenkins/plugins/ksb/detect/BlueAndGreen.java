package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A deployment that knows both colours, be it by manifests, containers, ports, variables or a parameter; or one that knows a canary. */
final class BlueAndGreen implements CodedDetector {
    private static final List<String> DEPLOYMENTS =
            List.of("automated-deployment", "immutable-deployment", "configuration-management");
    private static final Predicate<String> BLUE = word("blue");
    private static final Predicate<String> GREEN = word("green");
    private static final Predicate<String> CANARY = word("canary");
    /** Steps that only tell people something. */
    private static final Set<String> TELLING =
            Set.of("echo", "print", "println", "error", "input", "slackSend", "mail", "emailext");

    private static Predicate<String> word(String word) {
        return Pattern.compile("(?i:(^|[^a-z])" + word + "([^a-z]|$))|(^|[a-z_])"
                        + Character.toUpperCase(word.charAt(0)) + word.substring(1) + "([A-Z_]|$)")
                .asPredicate();
    }

    @Override
    public List<Sighting> detect(Findings findings, RuleIndex index) {
        List<Spot> deployments =
                findings.of(DEPLOYMENTS).stream().map(Match::spot).toList();
        if (deployments.isEmpty()) {
            return List.of();
        }
        List<Spot> named = findings.spots().stream()
                .filter(spot -> says(spot, BLUE) || says(spot, GREEN))
                .toList();
        boolean both = named.stream().anyMatch(spot -> says(spot, BLUE))
                && named.stream().anyMatch(spot -> says(spot, GREEN));
        Stream<Spot> canaries = findings.spots().stream()
                .filter(spot -> spot.step().section() == Section.PARAMETERS && says(spot, CANARY));
        return Stream.concat(both ? named.stream() : Stream.empty(), canaries)
                .map(spot -> new Sighting(spot, Confidence.LOW))
                .limit(1)
                .toList();
    }

    private static boolean says(Spot spot, Predicate<String> colour) {
        return texts(spot).map(Hole::display).anyMatch(colour);
    }

    private static Stream<String> texts(Spot spot) {
        Step step = spot.step();
        return spot.command()
                .map(command -> Stream.concat(command.words().stream(), command.environment().values().stream()))
                .orElseGet(() -> step.commands().isEmpty() && !TELLING.contains(step.name())
                        ? Stream.concat(
                                Stream.of(step.name()),
                                step.arguments().values().flatMap(Value::texts))
                        : Stream.empty());
    }
}
