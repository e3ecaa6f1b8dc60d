package io.jenkins.plugins.ksb.parse.groovy;

import java.time.Duration;

/**
 * What one text may cost. Work is counted, so that a text is always cut at the same place; the clock is only the last resort
 * and ends the whole analysis.
 */
final class Budget {
    private static final int WORK = 500_000;
    private static final int CLOCK_MASK = 0xFFF;

    private final long deadline;
    private int ticks;
    private int work;

    Budget(Duration time) {
        this.deadline = System.nanoTime() + time.toNanos();
    }

    /** Cheap enough for every token that the parser looks at. */
    void tick() {
        if ((++ticks & CLOCK_MASK) == 0) {
            checkClock();
        }
    }

    void checkClock() {
        if (System.nanoTime() - deadline > 0) {
            throw new TimeUp();
        }
    }

    /** One expression or statement has been looked at. */
    void spend() {
        spend(1);
    }

    void spend(int amount) {
        work += amount;
        if (work > WORK) {
            throw new WorkDone();
        }
        tick();
    }

    /** The time is over: nothing can be said. */
    static final class TimeUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        TimeUp() {
            super("time is up", null, false, false);
        }
    }

    /** The work is used up: what was found so far stands. */
    static final class WorkDone extends RuntimeException {
        private static final long serialVersionUID = 1;

        WorkDone() {
            super("work is used up", null, false, false);
        }
    }
}
