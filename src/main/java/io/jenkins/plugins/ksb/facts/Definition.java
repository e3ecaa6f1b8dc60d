package io.jenkins.plugins.ksb.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One pipeline definition or job configuration.
 *
 * @param path as the reader named it, with forward slashes
 * @param stages in order of appearance
 * @param steps in order of execution; a parent stands before its children
 * @param unknowns what could not be followed (a bound was reached, a construct not understood), in words
 */
public record Definition(String path, Kind kind, List<Stage> stages, List<Step> steps, List<String> unknowns) {

    /** What sort of definition it is. */
    public enum Kind {
        DECLARATIVE,
        SCRIPTED,
        /** Methods without a pipeline: judged by its methods. */
        LIBRARY,
        /** A freestyle, Maven, matrix or other job that is configured, not scripted. */
        CONFIGURED
    }

    public Definition {
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
        unknowns = List.copyOf(unknowns);
    }

    /** Names of the stages around a step, outermost first. */
    public List<String> stagePath(Step step) {
        List<String> path = new ArrayList<>();
        for (int i = step.stage(); i != Stage.NONE; i = stages.get(i).parent()) {
            path.add(stages.get(i).name());
        }
        Collections.reverse(path);
        return path;
    }

    public Optional<Step> parent(Step step) {
        return step.parent() == Step.NONE ? Optional.empty() : Optional.of(steps.get(step.parent()));
    }

    /** The steps whose blocks a step stands in, innermost first. */
    public List<Step> enclosing(Step step) {
        List<Step> around = new ArrayList<>();
        for (int i = step.parent(); i != Step.NONE; i = steps.get(i).parent()) {
            around.add(steps.get(i));
        }
        return around;
    }
}
