package io.jenkins.plugins.ksb.detect.history;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How many changes to product code arrive with changes to tests. */
final class TestsWithChanges implements HistoryDetector {

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        Measured measured = new Measured();
        int code = 0;
        int accompanied = 0;
        for (BuildSummary build : window.builds()) {
            List<Commit> commits = Instances.byPeople(build.commits());
            Set<String> testers = commits.stream()
                    .filter(commit -> commit.files().tests() > 0)
                    .flatMap(commit -> commit.author().stream())
                    .collect(Collectors.toSet());
            List<Commit> changing =
                    commits.stream().filter(TestsWithChanges::tells).toList();
            List<Commit> tested = changing.stream()
                    .filter(commit -> isAccompanied(commit, testers))
                    .toList();
            code += changing.size();
            accompanied += tested.size();
            if (!tested.isEmpty()) {
                measured.show(Instances.of(build, tested));
            }
        }
        measured.count("code-changes", code);
        return code == 0
                ? measured
                : measured.figure("share", (double) accompanied / code).figure("accompanied", accompanied);
    }

    /** Where tests stand in the files that they test, a change without a test file tells nothing. */
    private static boolean tells(Commit commit) {
        Commit.Files files = commit.files();
        return files.product() > 0 || files.inline() > 0 && files.tests() > 0;
    }

    /** By tests in the same commit, or in one of the same author that arrives with it. */
    private static boolean isAccompanied(Commit commit, Set<String> testers) {
        return commit.files().tests() > 0
                || commit.author().filter(testers::contains).isPresent();
    }
}
