package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.facts.TestCase;
import io.jenkins.plugins.ksb.facts.TestCase.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows every single test of one job from build to build, and keeps no more of it than its last state. */
final class TestLedger {
    private final TestRules rules;
    private final List<BuildSummary> builds;
    private final Map<TestName, TestState> states = new HashMap<>();
    private final List<TestCycle> cycles = new ArrayList<>();
    private final List<TestFlip> flips = new ArrayList<>();
    private final Map<Integer, Integer> born = new HashMap<>();
    private final Newcomers newcomers = new Newcomers();
    private int lastTested = TestState.NEVER;
    private long notFollowed;

    /** @param builds the line of builds, which grows while its tests are followed */
    TestLedger(TestRules rules, List<BuildSummary> builds) {
        this.rules = rules;
        this.builds = builds;
    }

    /** Takes the tests of the build that was added last. */
    void add(List<TestCase> cases) {
        if (cases.isEmpty()) {
            return;
        }
        int build = builds.size() - 1;
        Map<TestName, Outcome> outcomes = outcomes(cases);
        Set<TestName> newNames = newcomers.sort(states, outcomes.keySet(), lastTested);
        follow(outcomes, build);
        List<TestState> bornRed = new ArrayList<>();
        outcomes.forEach((test, outcome) -> {
            if (!states.containsKey(test)) {
                TestState state = begin(test, build, outcome);
                if (newNames.contains(test)) {
                    born.merge(build, 1, Integer::sum);
                    if (outcome == Outcome.FAILED) {
                        bornRed.add(state);
                    }
                }
            }
        });
        if (bornRed.size() <= rules.mostAtOnce()) {
            bornRed.forEach(TestState::beginRed);
        }
        lastTested = build;
    }

    private static Map<TestName, Outcome> outcomes(List<TestCase> cases) {
        Map<TestName, Outcome> outcomes = new LinkedHashMap<>();
        cases.forEach(test -> outcomes.merge(TestName.of(test), test.outcome(), TestLedger::worse));
        return outcomes;
    }

    /** A parameterised test fails with any of its cases, and passes if some pass. */
    private static Outcome worse(Outcome one, Outcome other) {
        if (one == Outcome.FAILED || other == Outcome.FAILED) {
            return Outcome.FAILED;
        }
        return one == Outcome.PASSED ? one : other;
    }

    private TestState begin(TestName test, int build, Outcome outcome) {
        TestState state = new TestState(build, outcome);
        if (states.size() < rules.mostTests()) {
            states.put(test, state);
        } else {
            notFollowed++;
        }
        return state;
    }

    private void follow(Map<TestName, Outcome> outcomes, int build) {
        Map<TestName, TestState> turned = new LinkedHashMap<>();
        outcomes.forEach((test, outcome) -> {
            TestState state = states.get(test);
            if (state != null) {
                if (state.turnsOver(outcome) && isUnchanged(state.lastBuild(), build)) {
                    turned.put(test, state);
                }
                goOn(test, state, build, outcome);
            }
        });
        if (turned.size() <= rules.mostAtOnce()) {
            turned.forEach((test, state) -> {
                flips.add(new TestFlip(test, build));
                state.markFlaky();
            });
        }
    }

    private void goOn(TestName test, TestState state, int build, Outcome outcome) {
        if (state.isRed() && build - state.red() > rules.withinBuilds()) {
            state.endRed();
        }
        if (state.isRed() && outcome == Outcome.PASSED) {
            List<Commit> between = commits(state.red(), build);
            if (bringsCode(between)) {
                cycles.add(new TestCycle(test, state.red(), build, between));
            }
            state.endRed();
        }
        state.ran(build, outcome);
    }

    private List<Commit> commits(int behind, int upTo) {
        List<Commit> commits = new ArrayList<>();
        builds.subList(behind + 1, upTo + 1).forEach(build -> commits.addAll(build.commits()));
        return commits;
    }

    /** A test that passes because it was itself changed, and nothing else, was wrong before. */
    private static boolean bringsCode(List<Commit> commits) {
        return commits.stream()
                .anyMatch(commit -> !commit.files().known() || commit.files().code());
    }

    /** Whether surely nothing came in between. */
    private boolean isUnchanged(int behind, int upTo) {
        boolean nothing = builds.subList(behind + 1, upTo + 1).stream()
                .allMatch(build -> build.changesKnown() && build.commits().isEmpty());
        return nothing
                && builds.get(upTo).revision().isPresent()
                && builds.get(behind).revision().equals(builds.get(upTo).revision());
    }

    /** Those of tests that never turned over by themselves, in the order of the builds in which they passed. */
    List<TestCycle> cycles() {
        return cycles.stream()
                .filter(cycle -> {
                    TestState state = states.get(cycle.test());
                    return state == null || !state.flaky();
                })
                .toList();
    }

    List<TestFlip> flips() {
        return flips;
    }

    /** How many tests appeared that were not there before, by the place of the build. */
    Map<Integer, Integer> born() {
        return born;
    }

    /** How often a test was met that is one too many. */
    long notFollowed() {
        return notFollowed;
    }
}
