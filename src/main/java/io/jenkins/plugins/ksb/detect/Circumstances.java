package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Under which conditions steps run, as far as two of them may exclude each other. Looks at each step once. */
final class Circumstances {
    private static final Set<String> ENCLOSING = Set.of("if", "switch");
    private static final Set<String> OF_BRANCHES = Set.of("branch", "tag", "buildingTag", "changeRequest");
    private static final Pattern BRANCH = Pattern.compile(
            "branch_?name|git_?branch|tag_name|change_(id|target|branch)|gitlab\\w*branch|ghprb\\w*branch|branch\\b");
    private static final Pattern PARAMETER = Pattern.compile("params\\.|params\\[|action|destroy");

    private final Definition definition;
    private final Predicate<String> about;
    private final Map<Integer, List<Step>> whenOfStage = new HashMap<>();
    private final Map<Integer, Around> aroundStep = new HashMap<>();

    /**
     * The conditions of the wanted sort around one step.
     *
     * @param enclosing indices of conditions whose block it stands in; what one condition holds may be its two arms
     * @param texts of all, those of its stages included
     */
    private record Around(Set<Integer> enclosing, Set<String> texts) {}

    private Circumstances(Definition definition, Pattern about) {
        this.definition = definition;
        this.about = text -> about.matcher(text).find();
        for (Step step : definition.steps()) {
            if (step.section() == Section.WHEN && !ENCLOSING.contains(step.name())) {
                whenOfStage
                        .computeIfAbsent(step.stage(), stage -> new ArrayList<>())
                        .add(step);
            }
        }
    }

    /** Choices of the person or the event that starts the run. */
    static Circumstances byParameters(Definition definition) {
        return new Circumstances(definition, PARAMETER);
    }

    /** Branches that the run may be of. */
    static Circumstances byBranches(Definition definition) {
        return new Circumstances(definition, BRANCH);
    }

    /** Whether both stand under such conditions, and not under the same ones. */
    boolean differ(Step one, Step other) {
        Around ofOne = around(one);
        Around ofOther = around(other);
        return ofOne.enclosing().stream().anyMatch(ofOther.enclosing()::contains)
                || !ofOne.texts().isEmpty()
                        && !ofOther.texts().isEmpty()
                        && !ofOne.texts().equals(ofOther.texts());
    }

    private Around around(Step step) {
        return aroundStep.computeIfAbsent(step.index(), index -> {
            Around around = new Around(new HashSet<>(), new HashSet<>());
            for (Step condition : definition.enclosing(step)) {
                if (condition.section() == Section.WHEN && ENCLOSING.contains(condition.name())) {
                    addIfAbout(condition, around);
                }
            }
            for (int i = step.stage();
                    i != Stage.NONE;
                    i = definition.stages().get(i).parent()) {
                for (Step condition : whenOfStage.getOrDefault(i, List.of())) {
                    addIfAbout(condition, around);
                }
            }
            return around;
        });
    }

    private void addIfAbout(Step condition, Around around) {
        String text = text(condition);
        if (about.test(text)) {
            around.texts().add(text);
            if (ENCLOSING.contains(condition.name())) {
                around.enclosing().add(condition.index());
            }
        }
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
