package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build.TestTotals;
import io.jenkins.plugins.ksb.facts.TestCase;
import io.jenkins.plugins.ksb.facts.TestCase.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cases of one build while its reports are read: counted all, kept up to a bound. */
final class TestCases {
    static final int MOST = 100_000;

    private final boolean keep;
    private final List<TestCase> kept = new ArrayList<>();
    private int total;
    private int failed;
    private int skipped;

    /** Counts only, unless the cases are to be kept. */
    TestCases(boolean keep) {
        this.keep = keep;
    }

    void add(String suite, String name, Outcome outcome) {
        total++;
        failed += outcome == Outcome.FAILED ? 1 : 0;
        skipped += outcome == Outcome.SKIPPED ? 1 : 0;
        if (keep && kept.size() < MOST) {
            kept.add(new TestCase(suite, name, outcome));
        }
    }

    void addAll(TestCases more) {
        total += more.total;
        failed += more.failed;
        skipped += more.skipped;
        kept.addAll(more.kept.subList(0, Math.min(more.kept.size(), MOST - kept.size())));
    }

    List<TestCase> kept() {
        return kept;
    }

    boolean leftSomeOut() {
        return keep && total > kept.size();
    }

    Optional<TestTotals> totals() {
        return total == 0 ? Optional.empty() : Optional.of(new TestTotals(total, failed, skipped));
    }
}
