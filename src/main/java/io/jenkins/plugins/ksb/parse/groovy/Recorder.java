package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import io.jenkins.plugins.ksb.facts.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects steps and stages, and knows where in them the walk stands. */
final class Recorder {
    private static final int MOST_STEPS = 10_000;
    private static final int NOT_OPEN = -2;

    final List<Stage> stages = new ArrayList<>();
    final List<Draft> drafts = new ArrayList<>();
    final Set<String> unknowns = new LinkedHashSet<>();

    private int parent = Step.NONE;
    private int stage = Stage.NONE;
    private @Nullable Guard guard;
    private @Nullable Guard catching;
    /** The stage around the block-less one that is open. */
    private int outsideOpen = NOT_OPEN;

    Draft emit(String name, Section section, Origin origin, Args args, Location location) {
        if (drafts.size() >= MOST_STEPS) {
            throw new Budget.WorkDone();
        }
        Draft draft =
                new Draft(drafts.size(), new Draft.Place(parent, stage, guard), name, section, origin, args, location);
        drafts.add(draft);
        return draft;
    }

    Draft directive(String name, Section section, Args args, Location location) {
        return emit(name, section, Origin.STEP, args, location);
    }

    void within(Draft step, Runnable body) {
        int before = parent;
        parent = step.index;
        try {
            body.run();
        } finally {
            parent = before;
        }
    }

    void inStage(String name, Stage.Kind kind, Location location, Runnable body) {
        int before = stage;
        int openBefore = outsideOpen;
        if (outsideOpen != NOT_OPEN && kind == Stage.Kind.SEQUENTIAL) {
            stage = outsideOpen;
            before = outsideOpen;
            openBefore = NOT_OPEN;
        }
        outsideOpen = NOT_OPEN;
        openStage(name, kind, location);
        try {
            body.run();
        } finally {
            stage = before;
            outsideOpen = openBefore;
        }
    }

    /** A stage that nothing closes: {@code stage 'x'} ends where the next one starts. */
    void startStage(String name, Location location) {
        if (outsideOpen == NOT_OPEN) {
            outsideOpen = stage;
        }
        stage = outsideOpen;
        openStage(name, Stage.Kind.SEQUENTIAL, location);
    }

    private void openStage(String name, Stage.Kind kind, Location location) {
        Stage opened = new Stage(stages.size(), stage, name, kind, location);
        stages.add(opened);
        stage = opened.index();
    }

    /** Failures in the body run into a new guard. */
    Guard guarded(OnFailure fate, Runnable body) {
        Guard before = guard;
        Guard catchingBefore = catching;
        Guard inner = new Guard(before, fate);
        guard = inner;
        catching = null;
        try {
            body.run();
        } finally {
            guard = before;
            catching = catchingBefore;
        }
        return inner;
    }

    /** The body is what is done about the failures of a guard. */
    void reacting(Guard about, Runnable body) {
        Guard before = catching;
        catching = about;
        try {
            body.run();
        } finally {
            catching = before;
        }
    }

    /** The failure whose {@code catch} block is being followed. */
    @Nullable
    Guard catching() {
        return catching;
    }

    void react(OnFailure reaction) {
        if (catching != null) {
            catching.react(reaction);
        }
    }
}
