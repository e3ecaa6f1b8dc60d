package io.jenkins.plugins.ksb.detect.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether those whose change broke the build are those who mended it, and soon. */
final class FixedByBreaker implements HistoryDetector {

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        Measured measured = new Measured();
        int breaks = 0;
        int fixed = 0;
        for (RedPeriod period : RedPeriod.over(window)) {
            Set<String> breakers = Instances.people(period.breaking().commits());
            if (breakers.isEmpty()) {
                continue;
            }
            breaks++;
            List<Commit> theirs = mendedBy(period, breakers);
            if (!theirs.isEmpty() && period.hours().orElseThrow() <= practice.setting("within-hours")) {
                fixed++;
                BuildSummary green = period.mending().get(period.mending().size() - 1);
                measured.show(Instances.of(List.of(period.breaking(), green), theirs, List.of()));
            }
        }
        if (breaks == 0) {
            return measured.noOccasion();
        }
        return measured.figure("fixed", fixed)
                .figure("share", (double) fixed / breaks)
                .figure("breaks", breaks);
    }

    private static List<Commit> mendedBy(RedPeriod period, Set<String> breakers) {
        List<Commit> commits = new ArrayList<>();
        for (BuildSummary build : period.mending()) {
            for (Commit commit : Instances.byPeople(build.commits())) {
                if (commit.author().filter(breakers::contains).isPresent()) {
                    commits.add(commit);
                }
            }
        }
        return commits;
    }
}
