package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Step;
import java.util.List;
import java.util.Optional;

/** A pattern of steps, directives, conditions, builders and publishers. */
public final class StepPattern {
    private final Glob name;
    private final List<ArgumentPattern> with;
    private final List<ArgumentPattern> without;
    private final Optional<Section> section;

    private StepPattern(
            Glob name, List<ArgumentPattern> with, List<ArgumentPattern> without, Optional<Section> section) {
        this.name = name;
        this.with = List.copyOf(with);
        this.without = List.copyOf(without);
        this.section = section;
    }

    static StepPattern of(String name) {
        return of(name, List.of(), List.of(), Optional.empty());
    }

    static StepPattern of(
            String name, List<ArgumentPattern> with, List<ArgumentPattern> without, Optional<Section> section) {
        if (name.contains(" ") || name.startsWith("|") || name.endsWith("|") || name.contains("||")) {
            throw new BadPattern("must be NAME, or NAME|OTHER");
        }
        return new StepPattern(Glob.of(name), with, without, section);
    }

    /** Texts and globs, one of which a step's name has to match. */
    List<String> names() {
        return name.alternatives();
    }

    boolean isNamed(String stepName) {
        return name.matches(stepName);
    }

    boolean matches(Step step) {
        return isNamed(step.name()) && matchesArguments(step);
    }

    /** Of a step whose name matches. */
    boolean matchesArguments(Step step) {
        if (section.isPresent() && section.get() != step.section()) {
            return false;
        }
        for (ArgumentPattern wanted : with) {
            if (!wanted.in(step)) {
                return false;
            }
        }
        for (ArgumentPattern unwanted : without) {
            if (unwanted.in(step)) {
                return false;
            }
        }
        return true;
    }

    /** The name alone: what people know the step by. */
    @Override
    public String toString() {
        return name.toString();
    }
}
