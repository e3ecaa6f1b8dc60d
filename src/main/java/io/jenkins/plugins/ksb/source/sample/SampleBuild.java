package io.jenkins.plugins.ksb.source.sample;

import io.jenkins.plugins.ksb.source.sample.PlannedStage.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one build did and found, whatever kind of job it is of.
 *
 * @param share how far in the history of its job, from 0 to 1
 * @param trouble what went wrong
 * @param releases whether it goes to production if it comes that far
 * @param revision that it built
 */
record SampleBuild(
        int number,
        double share,
        Timing timing,
        Trigger trigger,
        Trouble trouble,
        boolean releases,
        String revision,
        List<SampleCommit> commits,
        List<SampleCase> cases,
        Coverage coverage) {
    SampleBuild {
        commits = List.copyOf(commits);
        cases = List.copyOf(cases);
    }

    /** Milliseconds since 1970, and durations in milliseconds. */
    record Timing(long scheduled, long start, long duration) {
        long end() {
            return start + duration;
        }
    }

    /** Why it was started. */
    record Trigger(Kind kind, Person person) {
        enum Kind {
            CHANGE,
            PERSON,
            TIMER
        }
    }

    /** What stood in the way of a good end. */
    enum Trouble {
        NONE(null),
        BROKEN_BUILD(Role.BUILD),
        FAILED_TESTS(Role.TEST),
        GATE(Role.GATE),
        FAILED_DEPLOYMENT(Role.PRODUCTION),
        ABORTED(Role.TEST);

        private final @Nullable Role role;

        Trouble(@Nullable Role role) {
            this.role = role;
        }

        boolean hits(PlannedStage.Role other) {
            return role == other;
        }
    }

    /** Lines of code that tests ran. */
    record Coverage(int covered, int all) {}

    long failed() {
        return cases.stream().filter(SampleCase::failed).count();
    }

    long skipped() {
        return cases.stream().filter(SampleCase::skipped).count();
    }

    SampleBuild withCommits(List<SampleCommit> others) {
        return new SampleBuild(number, share, timing, trigger, trouble, releases, revision, others, cases, coverage);
    }

    /** Jenkins' word for how it ended. */
    String result(Blueprint blueprint) {
        return switch (trouble) {
            case NONE -> "SUCCESS";
            case FAILED_TESTS -> blueprint.toleratesFailedTests() ? "UNSTABLE" : "FAILURE";
            case ABORTED -> "ABORTED";
            case BROKEN_BUILD, GATE, FAILED_DEPLOYMENT -> "FAILURE";
        };
    }

    /** Whether the tests came to run. */
    boolean isTested() {
        return trouble != Trouble.BROKEN_BUILD && trouble != Trouble.ABORTED;
    }
}
