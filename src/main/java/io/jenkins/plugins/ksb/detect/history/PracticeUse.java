package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How regularly builds did something.
 *
 * @param best grade that any of them reached
 * @param builds how many of the window executed or proved it
 * @param of how many the window has
 * @param sustained whether nearly all of them did, in a window that is long enough
 */
public record PracticeUse(String practice, Grade best, int builds, int of, boolean sustained) {

    static List<PracticeUse> in(Window window, WindowRules rules) {
        Map<String, Grade> best = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (BuildSummary build : window.builds()) {
            build.practices().forEach((practice, grade) -> {
                best.merge(practice, grade, (one, other) -> one.compareTo(other) >= 0 ? one : other);
                counts.merge(practice, 1, Integer::sum);
            });
        }
        int of = window.builds().size();
        List<PracticeUse> uses = new ArrayList<>();
        best.forEach((practice, grade) -> {
            int builds = counts.getOrDefault(practice, 0);
            boolean sustained = window.isLongEnough(rules) && builds >= rules.sustained() * of;
            uses.add(new PracticeUse(practice, grade, builds, of, sustained));
        });
        return uses;
    }
}
