package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.facts.Build.TestTotals;
import java.util.List;
import java.util.Optional;

/** Changes that call themselves a refactoring, are small, leave the tests alone, and leave them passing. */
final class SmallRefactorings implements HistoryDetector {

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        Measured measured = new Measured();
        Optional<TestTotals> before = Optional.empty();
        int tested = 0;
        int refactorings = 0;
        for (BuildSummary build : window.builds()) {
            List<Commit> small = Instances.byPeople(build.commits()).stream()
                    .filter(commit -> isSmallRefactoring(commit, practice.setting("most-files")))
                    .toList();
            if (!small.isEmpty() && build.green() && testsHold(before, build.tests())) {
                refactorings += small.size();
                measured.show(Instances.of(build, small));
            }
            before = build.tests().isPresent() ? build.tests() : before;
            tested += build.tests().isPresent() ? 1 : 0;
        }
        measured.count("tested-builds", tested).figure("refactorings", refactorings);
        return tested == 0 ? measured.unknown() : measured;
    }

    private static boolean isSmallRefactoring(Commit commit, double mostFiles) {
        Commit.Files files = commit.files();
        return commit.message().refactoring() && files.code() && files.tests() == 0 && files.all() <= mostFiles;
    }

    /** Other changes of the same build may add tests; none may be gone. */
    private static boolean testsHold(Optional<TestTotals> before, Optional<TestTotals> after) {
        return before.isPresent()
                && after.isPresent()
                && after.get().failed() == 0
                && after.get().total() >= before.get().total();
    }
}
