package io.jenkins.plugins.ksb.source.sample;

import io.jenkins.plugins.ksb.source.sample.Commits.Intent;
import io.jenkins.plugins.ksb.source.sample.SampleBuild.Coverage;
import io.jenkins.plugins.ksb.source.sample.SampleBuild.Timing;
import io.jenkins.plugins.ksb.source.sample.SampleBuild.Trigger;
import io.jenkins.plugins.ksb.source.sample.SampleBuild.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history of one main line as a team might live it: mostly green, broken now and then and mostly restored by whoever broke it,
 * with a suite that grows, tests written first, tests that flip, and releases of what is green.
 */
final class Story {
    private static final List<Integer> COMMITS = List.of(1, 2, 3, 4, 5, 5, 6, 7, 9, 14);
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final Blueprint blueprint;
    private final int length;
    private final Dice dice;
    private final WorkingHours clock;
    private final Commits commits;
    private final Suite suite;
    private String revision;
    private int number;
    private int added;
    private @Nullable Red red;
    private boolean again;

    /** What is broken, by whom, and for how many more builds. */
    private record Red(Trouble trouble, Person breaker, int builds) {
        Red oneLess() {
            return new Red(trouble, breaker, builds - 1);
        }
    }

    Story(Blueprint blueprint, List<Person> team, int length, Dice dice) {
        this.blueprint = blueprint;
        this.length = length;
        this.dice = dice;
        this.clock = new WorkingHours(dice);
        this.commits = new Commits(blueprint.sources(), team, dice);
        this.suite = new Suite(dice);
        this.revision = dice.hex(40);
    }

    boolean hasNext() {
        return number < length;
    }

    SampleBuild next() {
        number++;
        boolean rerun = again;
        clock.pass((red != null || rerun ? dice.between(8, 70) : dice.between(15, 190)) * MINUTE);
        List<SampleCommit> brought = number == 1 || rerun ? List.of() : changes();
        if (!rerun) {
            grow();
        }
        Trouble trouble = red == null ? trouble() : red.trouble;
        if (trouble == Trouble.NONE) {
            suite.mend();
        }
        return build(rerun, trouble, brought);
    }

    private SampleBuild build(boolean rerun, Trouble trouble, List<SampleCommit> brought) {
        if (!brought.isEmpty()) {
            revision = brought.get(0).id();
        }
        double share = (double) number / length;
        int all = 2400 + number * 1600 / length;
        double rate = 0.71 + 0.12 * share + dice.below(10) / 1000.0;
        List<SampleCase> cases = suite.run();
        return new SampleBuild(
                number,
                share,
                timing(trouble),
                trigger(rerun),
                trouble,
                trouble == Trouble.FAILED_DEPLOYMENT || dice.chance(0.4),
                revision,
                brought,
                cases,
                new Coverage((int) (all * rate), all));
    }

    /** What was pushed since the last build; the one who broke it mostly mends it. */
    private List<SampleCommit> changes() {
        List<SampleCommit> changes = new ArrayList<>();
        if (red != null) {
            red = red.oneLess();
            if (red.builds < 0) {
                Person fixer = dice.chance(0.8) ? red.breaker : commits.anybody();
                changes.add(commits.of(Intent.FIX, fixer, clock.now()));
                red = null;
                suite.mend();
            }
        }
        for (int i = dice.of(COMMITS) - changes.size(); i > 0; i--) {
            changes.add(commits.any(clock.now()));
        }
        return changes;
    }

    private void grow() {
        boolean due = added < Suite.ADDED * number / length;
        if (due && red == null && dice.chance(0.5)) {
            added++;
            suite.growRed(number);
            red = new Red(Trouble.FAILED_TESTS, commits.anybody(), dice.below(2));
        } else if (due) {
            added++;
            suite.grow();
        }
    }

    private Trouble trouble() {
        if (again) {
            again = false;
            return Trouble.NONE;
        }
        int roll = dice.below(1000);
        if (roll < 25) {
            again = true;
            suite.flip(number);
            return Trouble.FAILED_TESTS;
        }
        if (roll < 40) {
            return Trouble.ABORTED;
        }
        Trouble trouble = roll < 75
                ? Trouble.BROKEN_BUILD
                : roll < 125
                        ? Trouble.FAILED_TESTS
                        : roll < 140 ? Trouble.GATE : roll < 155 ? Trouble.FAILED_DEPLOYMENT : Trouble.NONE;
        return trouble == Trouble.NONE ? trouble : begin(trouble);
    }

    private Trouble begin(Trouble trouble) {
        double share = (double) number / length;
        if (blueprint.stagesAt(share).stream().noneMatch(stage -> trouble.hits(stage.role()))) {
            return Trouble.NONE;
        }
        if (trouble == Trouble.FAILED_TESTS) {
            suite.breakSome(number);
        }
        red = new Red(trouble, commits.anybody(), dice.chance(0.7) ? 0 : dice.between(1, 3));
        return trouble;
    }

    private Timing timing(Trouble trouble) {
        long queue = 200 + dice.below(30_000);
        long full = 4 * MINUTE + dice.below((int) (5 * MINUTE));
        return new Timing(clock.now(), clock.now() + queue, trouble == Trouble.NONE ? full : full * 6 / 10);
    }

    private Trigger trigger(boolean rerun) {
        int roll = rerun ? 0 : dice.below(10);
        Trigger.Kind kind = roll == 0 ? Trigger.Kind.PERSON : roll == 1 ? Trigger.Kind.TIMER : Trigger.Kind.CHANGE;
        return new Trigger(kind, commits.anybody());
    }
}
