package io.jenkins.plugins.ksb.detect.history;

import java.util.List;

/** Changes that went through a change request, or name a reviewer. */
final class PeerReview implements HistoryDetector {

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        Measured measured = new Measured();
        int changes = 0;
        int reviewed = 0;
        for (BuildSummary build : window.builds()) {
            List<Commit> commits = Instances.byPeople(build.commits());
            List<Commit> seenByOthers = commits.stream()
                    .filter(commit -> commit.message().reviewed()
                            || window.line().reviewed().contains(commit.id()))
                    .toList();
            changes += commits.size();
            reviewed += seenByOthers.size();
            if (!seenByOthers.isEmpty()) {
                measured.show(Instances.of(build, seenByOthers));
            }
        }
        measured.count("changes", changes);
        return changes == 0
                ? measured
                : measured.figure("share", (double) reviewed / changes).figure("reviewed", reviewed);
    }
}
