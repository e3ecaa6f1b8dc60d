package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Step;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Under which conditions steps run, as far as two of them may exclude each other. */
final class Circumstances {
    private static final Set<String> ENCLOSING = Set.of("if", "switch");
    private static final Set<String> OF_BRANCHES = Set.of("branch", "tag", "buildingTag", "changeRequest");
    private static final Pattern BRANCH = Pattern.compile(
            "branch_?name|git_?branch|tag_name|change_(id|target|branch)|gitlab\\w*branch|ghprb\\w*branch|branch\\b");
    private static final Pattern PARAMETER = Pattern.compile("params\\.|params\\[|action|destroy");

    private final Definition definition;

    Circumstances(Definition definition) {
        this.definition = definition;
    }

    /** Whether two steps stand under different choices of the person or the event that starts the run. */
    boolean areAlternatives(Step one, Step other) {
        return differ(one, other, text -> PARAMETER.matcher(text).find());
    }

    /** Whether two steps run on different branches. */
    boolean areOnDifferentBranches(Step one, Step other) {
        return differ(one, other, text -> BRANCH.matcher(text).find());
    }

    /** Whether both stand under such conditions, and not under the same ones; what one condition holds may be its two arms. */
    private boolean differ(Step one, Step other, Predicate<String> about) {
        Set<String> ofOne = conditions(one).filter(about).collect(Collectors.toCollection(TreeSet::new));
        Set<String> ofOther = conditions(other).filter(about).collect(Collectors.toCollection(TreeSet::new));
        boolean inOneCondition = enclosing(one)
                .anyMatch(condition ->
                        about.test(text(condition)) && enclosing(other).anyMatch(condition::equals));
        return inOneCondition || !ofOne.isEmpty() && !ofOther.isEmpty() && !ofOne.equals(ofOther);
    }

    private Stream<String> conditions(Step step) {
        return Stream.concat(enclosing(step), ofStages(step)).map(Circumstances::text);
    }

    private Stream<Step> enclosing(Step step) {
        return definition.enclosing(step).stream()
                .filter(around -> around.section() == Section.WHEN && ENCLOSING.contains(around.name()));
    }

    /** The {@code when} of the stages around a step. */
    private Stream<Step> ofStages(Step step) {
        Set<Integer> around = new HashSet<>();
        for (int i = step.stage();
                i != Stage.NONE;
                i = definition.stages().get(i).parent()) {
            around.add(i);
        }
        return definition.steps().stream()
                .filter(condition -> condition.section() == Section.WHEN
                        && !ENCLOSING.contains(condition.name())
                        && around.contains(condition.stage()));
    }

    private static String text(Step condition) {
        String arguments = condition
                .arguments()
                .values()
                .flatMap(value -> value.texts())
                .map(Hole::display)
                .collect(Collectors.joining(" "));
        String name = OF_BRANCHES.contains(condition.name()) ? "branch " : "";
        return (name + arguments).toLowerCase(Locale.ROOT);
    }
}
