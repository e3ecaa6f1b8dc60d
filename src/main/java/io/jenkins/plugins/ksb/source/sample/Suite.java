package io.jenkins.plugins.ksb.source.sample;

import java.util.ArrayList;
import java.util.List;

/** The tests of one job while they grow, break and are mended. */
final class Suite {
    static final int AT_FIRST = 34;
    static final int ADDED = 12;
    private static final int IN_A_CLASS = 8;
    private static final List<String> VERBS = List.of(
            "reads", "writes", "refuses", "keeps", "counts", "sorts", "skips", "finds", "rounds", "forgets", "repeats");
    private static final List<String> OBJECTS =
            List.of("NothingAtAll", "OneOfMany", "LongNames", "OldEntries", "Doubles", "Limits", "Zones", "Umlauts");

    private final List<Test> tests = new ArrayList<>();
    private final Dice dice;

    private static final class Test {
        final String suite;
        final String name;
        final boolean flaky;
        final boolean skipped;
        int failedSince;

        Test(String suite, String name, boolean flaky, boolean skipped) {
            this.suite = suite;
            this.name = name;
            this.flaky = flaky;
            this.skipped = skipped;
        }
    }

    Suite(Dice dice) {
        this.dice = dice;
        for (int i = 0; i < AT_FIRST; i++) {
            add();
        }
    }

    private Test add() {
        int index = tests.size();
        Test test = new Test(
                "org.example.Suite" + index / IN_A_CLASS + "Test",
                dice.of(VERBS) + dice.of(OBJECTS) + index,
                index == 5 || index == 17,
                index == 11);
        tests.add(test);
        return test;
    }

    void grow() {
        add();
    }

    /** A test that comes before the code that makes it pass. */
    void growRed(int build) {
        add().failedSince = build;
    }

    void breakSome(int build) {
        for (int i = dice.between(1, 3); i > 0; i--) {
            fail(tests.get(dice.below(tests.size())), build);
        }
    }

    void flip(int build) {
        tests.stream().filter(test -> test.flaky).limit(1).forEach(test -> fail(test, build));
    }

    private static void fail(Test test, int build) {
        if (!test.skipped && test.failedSince == 0) {
            test.failedSince = build;
        }
    }

    void mend() {
        tests.forEach(test -> test.failedSince = 0);
    }

    boolean isRed() {
        return tests.stream().anyMatch(test -> test.failedSince > 0);
    }

    List<SampleCase> run() {
        return tests.stream()
                .map(test ->
                        new SampleCase(test.suite, test.name, dice.between(1, 900), test.skipped, test.failedSince))
                .toList();
    }
}
