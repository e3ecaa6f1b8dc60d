package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.history.BuildSummary.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Gates and scans that failed a build, and passed once a change had come. */
final class GateWorked implements HistoryDetector {

    @Override
    public Measured measure(Window window, HistoryPractice practice) {
        Measured measured = new Measured();
        int failures = 0;
        int cleared = 0;
        for (int place : window.places().toArray()) {
            for (Verdict verdict : fresh(window.line(), place)) {
                failures++;
                OptionalInt passed = passed(window.line(), place, verdict, (int) practice.setting("within-builds"));
                if (passed.isPresent()) {
                    List<Commit> between = commits(window.line(), place, passed.getAsInt());
                    cleared += between.isEmpty() ? 0 : 1;
                    if (!between.isEmpty()) {
                        measured.show(Instances.of(
                                List.of(
                                        window.line().builds().get(place),
                                        window.line().builds().get(passed.getAsInt())),
                                between,
                                List.of(verdict.rule())));
                    }
                }
            }
        }
        return failures == 0
                ? measured.noOccasion()
                : measured.figure("cleared", cleared).figure("failures", failures);
    }

    /** What failed here, and did not fail in the build before: a failure that goes on is one. */
    private static List<Verdict> fresh(Line line, int place) {
        List<Verdict> failed = line.builds().get(place).verdicts().stream()
                .filter(verdict -> !verdict.passed())
                .distinct()
                .toList();
        return failed.stream()
                .filter(verdict ->
                        place == 0 || !line.builds().get(place - 1).verdicts().contains(verdict))
                .toList();
    }

    private static OptionalInt passed(Line line, int place, Verdict failed, int within) {
        Verdict wanted = new Verdict(failed.practice(), failed.rule(), true);
        int last = Math.min(line.builds().size() - 1, place + within);
        for (int i = place + 1; i <= last; i++) {
            List<Verdict> verdicts = line.builds().get(i).verdicts();
            if (verdicts.contains(wanted) && !verdicts.contains(failed)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static List<Commit> commits(Line line, int behind, int upTo) {
        List<Commit> commits = new ArrayList<>();
        line.builds().subList(behind + 1, upTo + 1).forEach(build -> commits.addAll(build.commits()));
        return commits;
    }
}
