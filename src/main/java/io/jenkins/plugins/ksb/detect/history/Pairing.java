package io.jenkins.plugins.ksb.detect.history;

import java.util.List;

/** Changes that name a co-author. */
final class Pairing implements HistoryDetector {

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        Measured measured = new Measured();
        int changes = 0;
        int paired = 0;
        for (BuildSummary build : window.builds()) {
            List<Commit> commits = Instances.byPeople(build.commits());
            List<Commit> together =
                    commits.stream().filter(commit -> commit.message().paired()).toList();
            changes += commits.size();
            paired += together.size();
            if (!together.isEmpty()) {
                measured.show(Instances.of(build, together));
            }
        }
        measured.count("changes", changes).figure("paired", paired);
        return changes == 0 ? measured : measured.figure("share", (double) paired / changes);
    }
}
