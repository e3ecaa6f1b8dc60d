package io.jenkins.plugins.ksb.detect.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How often, how small and how old changes are when they reach the main line. */
final class FrequentIntegration implements HistoryDetector {
    private static final double DAY = 86_400_000.0;
    private static final int WEEK = 7;
    /** 1970 began on a Thursday; weeks begin on Mondays. */
    private static final int TO_MONDAY = 3;

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        Measured measured = new Measured();
        Set<Long> weeks = new HashSet<>();
        List<Double> files = new ArrayList<>();
        List<Double> ages = new ArrayList<>();
        int commits = 0;
        for (BuildSummary build : window.builds()) {
            List<Commit> changes = Instances.byPeople(build.commits());
            if (!changes.isEmpty()) {
                commits += changes.size();
                weeks.add(Math.floorDiv((long) Math.floor(build.start() / DAY) + TO_MONDAY, WEEK));
                changes.forEach(commit -> add(commit, build, files, ages));
                measured.show(Instances.of(build, changes));
            }
        }
        return measured.count("changes", commits)
                .count("days", (long) window.days())
                .figure("per-week", weeks.isEmpty() ? 0 : (double) commits / weeks.size())
                .figure("files", Median.of(files))
                .figure("age", Median.of(ages))
                .figure("active-weeks", weeks.size());
    }

    private static void add(Commit commit, BuildSummary build, List<Double> files, List<Double> ages) {
        if (commit.files().known()) {
            files.add((double) commit.files().all());
        }
        commit.time().ifPresent(time -> ages.add(Math.max(0, build.start() - time) / DAY));
    }
}
