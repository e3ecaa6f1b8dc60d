package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Deployments to two or more named environments, one after the other: seen at the second one. */
final class EnvironmentPromotion implements CodedDetector {
    private static final List<String> DEPLOYMENTS = List.of("automated-deployment", "immutable-deployment");

    /** Arguments by which a parameter tells what can be chosen. */
    private static final List<String> OFFERS = List.of("choices", "choiceList", "value", "values");

    /**
     * One deployment and the environment that it goes to.
     *
     * @param arms the stages around it that run beside others
     */
    private record Deployment(Match match, String environment, List<Stage> arms) {
        Step step() {
            return match.spot().step();
        }
    }

    @Override
    public List<Sighting> detect(Findings findings, RuleIndex index) {
        List<Match> matches = findings.of(DEPLOYMENTS).stream()
                .sorted(Comparator.comparingInt(match -> match.spot().order()))
                .toList();
        if (matches.isEmpty()) {
            return List.of();
        }
        Optional<Sighting> walked = walked(deployments(matches, findings.definition()), findings.definition());
        return walked.or(() -> chosen(findings)).stream().toList();
    }

    private static List<Deployment> deployments(List<Match> matches, Definition definition) {
        List<Deployment> deployments = new ArrayList<>();
        for (Match match : matches) {
            environment(match.spot(), definition)
                    .ifPresent(environment -> deployments.add(
                            new Deployment(match, environment, arms(match.spot().step(), definition))));
        }
        return deployments;
    }

    /** By the innermost stage that is named after one, else by what the deployment itself says. */
    private static Optional<String> environment(Spot spot, Definition definition) {
        List<String> stages = definition.stagePath(spot.step());
        for (int i = stages.size() - 1; i >= 0; i--) {
            Optional<String> ofStage = EnvironmentNames.ofStage(stages.get(i));
            if (ofStage.isPresent()) {
                return ofStage;
            }
        }
        return said(spot, definition)
                .flatMap(text -> EnvironmentNames.in(text).stream())
                .findFirst();
    }

    private static Stream<String> said(Spot spot, Definition definition) {
        Stream<String> own = spot.command()
                .map(command -> Stream.of(
                                command.words().stream(),
                                command.via().stream(),
                                command.environment().values().stream())
                        .flatMap(texts -> texts))
                .orElseGet(() -> Stream.concat(
                        Stream.of(spot.step().name()).filter(name -> spot.step().origin() == Origin.UNKNOWN),
                        spot.step().arguments().values().flatMap(Value::texts)));
        Stream<String> around = definition.enclosing(spot.step()).stream()
                .filter(step -> step.section() != Section.WHEN)
                .flatMap(step -> step.arguments().values().flatMap(Value::texts));
        return Stream.concat(own, around);
    }

    private static Optional<Sighting> walked(List<Deployment> deployments, Definition definition) {
        Circumstances branches = Circumstances.byBranches(definition);
        Sighting best = null;
        for (Deployment later : deployments) {
            for (Deployment earlier : deployments) {
                if (isEarlier(earlier, later) && !isBeside(earlier, later)) {
                    Confidence confidence = branches.differ(earlier.step(), later.step())
                            ? Confidence.LOW
                            : Match.weaker(
                                    earlier.match().confidence(), later.match().confidence());
                    if (confidence == Confidence.HIGH) {
                        return Optional.of(new Sighting(later.match().spot(), confidence));
                    }
                    best = best == null ? new Sighting(later.match().spot(), confidence) : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isEarlier(Deployment earlier, Deployment later) {
        return earlier.match().spot().order() < later.match().spot().order()
                && !earlier.environment().equals(later.environment());
    }

    /** Whether the two run in different branches of the same parallel: nothing is promoted then. */
    private static boolean isBeside(Deployment one, Deployment other) {
        for (Stage a : one.arms()) {
            for (Stage b : other.arms()) {
                if (a.index() != b.index() && a.parent() == b.parent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Stage> arms(Step step, Definition definition) {
        List<Stage> arms = new ArrayList<>();
        for (int i = step.stage();
                i != Stage.NONE;
                i = definition.stages().get(i).parent()) {
            if (definition.stages().get(i).kind() != Stage.Kind.SEQUENTIAL) {
                arms.add(definition.stages().get(i));
            }
        }
        return arms;
    }

    /** A parameter or variable that takes its value from among several environments. */
    private static Optional<Sighting> chosen(Findings findings) {
        return findings.spots().stream()
                .filter(spot -> spot.words().isEmpty() && offersEnvironments(spot.step()))
                .map(spot -> new Sighting(spot, Confidence.LOW))
                .findFirst();
    }

    private static boolean offersEnvironments(Step step) {
        Set<String> environments = new HashSet<>();
        offered(step)
                .flatMap(text -> Stream.of(text.split("[\\n,;]")))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.indexOf(' ') < 0)
                .forEach(text -> environments.addAll(EnvironmentNames.in(text)));
        return environments.size() > 1;
    }

    private static Stream<String> offered(Step step) {
        if (step.section() == Section.ENVIRONMENT) {
            return step.arguments()
                    .values()
                    .filter(Value.Choice.class::isInstance)
                    .flatMap(Value::texts);
        }
        return OFFERS.stream()
                .flatMap(key -> ArgumentValues.of(key, step.arguments()).stream())
                .flatMap(Value::texts);
    }
}
