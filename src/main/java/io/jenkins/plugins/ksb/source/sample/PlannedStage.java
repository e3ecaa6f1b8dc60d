package io.jenkins.plugins.ksb.source.sample;

import java.util.List;

/**
 * A stage of a pipeline.
 *
 * @param from when in its history the pipeline got it, from 0 to 1
 */
record PlannedStage(String name, Role role, double from, List<PlannedStep> steps) {

    /** What a stage is for, and so what can go wrong in it. */
    enum Role {
        BUILD,
        TEST,
        GATE,
        STAGING,
        PRODUCTION
    }

    PlannedStage {
        steps = List.copyOf(steps);
    }

    static PlannedStage of(String name, Role role, PlannedStep... steps) {
        return new PlannedStage(name, role, 0, List.of(steps));
    }

    /** The same, but not there from the beginning. */
    PlannedStage since(double share) {
        return new PlannedStage(name, role, share, steps);
    }

    /** Whether change requests leave it out. */
    boolean isMainLineOnly() {
        return role == Role.STAGING || role == Role.PRODUCTION;
    }
}
