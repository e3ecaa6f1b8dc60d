package io.jenkins.plugins.ksb.analysis.team;

import io.jenkins.plugins.ksb.analysis.Reading;
import io.jenkins.plugins.ksb.detect.history.JobHistory;
import io.jenkins.plugins.ksb.score.team.NotScored;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.util.List;

/** Why nothing is said of a pipeline. */
final class NotScoredReasons {
    private static final int NAMED = 3;

    private NotScoredReasons() {}

    static NotScored noMainLine(Project project) {
        List<JobFolder> all = project.inOrder();
        String some = String.join(
                ", ",
                all.stream().limit(NAMED).map(folder -> folder.job().name()).toList());
        String more = all.size() > NAMED ? " and " + (all.size() - NAMED) + " more" : "";
        return new NotScored(
                project.name(),
                "NO_MAIN_LINE",
                "None of its branches is the main line: " + some + more + ".",
                "Name the branch with --branch.");
    }

    /** A job without builds that count, and whose configuration does not tell its pipeline. */
    static NotScored notRead(JobHistory main, Reading.NotAnalysed why) {
        JobHistory.Counts counts = main.counts();
        int all = counts.incomplete() + counts.outside() + counts.untimed();
        String builds = all == 0
                ? "It has no builds"
                : "None of its " + all + (all == 1 ? " build" : " builds") + " counts" + kinds(counts);
        return new NotScored(
                main.job().name(), why.cause(), builds + "; of its definition: " + why.reason(), why.remedy());
    }

    private static String kinds(JobHistory.Counts counts) {
        StringBuilder kinds = new StringBuilder();
        kind(kinds, counts.incomplete(), "not complete");
        kind(kinds, counts.outside(), "outside of the time asked for");
        kind(kinds, counts.untimed(), "without a time");
        return kinds.isEmpty() ? "" : " (" + kinds + ")";
    }

    private static void kind(StringBuilder kinds, int count, String words) {
        if (count > 0) {
            kinds.append(kinds.isEmpty() ? "" : ", ").append(count).append(' ').append(words);
        }
    }
}
