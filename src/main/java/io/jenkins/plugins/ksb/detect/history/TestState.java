package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.facts.TestCase.Outcome;

/** One test while it is followed through builds. */
final class TestState {
    static final int NEVER = -1;

    private int lastBuild;
    private Outcome lastOutcome;
    private int red = NEVER;
    private boolean flaky;

    TestState(int build, Outcome outcome) {
        this.lastBuild = build;
        this.lastOutcome = outcome;
    }

    /** It appeared failing in the build that it was first seen in. */
    void beginRed() {
        red = lastBuild;
    }

    /** Whether it appeared failing, and has not passed since. */
    boolean isRed() {
        return red != NEVER;
    }

    /** The build in which it appeared failing. */
    int red() {
        return red;
    }

    void endRed() {
        red = NEVER;
    }

    void markFlaky() {
        flaky = true;
        red = NEVER;
    }

    boolean flaky() {
        return flaky;
    }

    int lastBuild() {
        return lastBuild;
    }

    /** Whether it passed before and fails now, or the other way round. */
    boolean turnsOver(Outcome outcome) {
        return lastOutcome != outcome && lastOutcome != Outcome.SKIPPED && outcome != Outcome.SKIPPED;
    }

    void ran(int build, Outcome outcome) {
        lastBuild = build;
        lastOutcome = outcome;
    }
}
