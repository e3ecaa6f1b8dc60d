package io.jenkins.plugins.ksb.detect.history;

import java.util.List;

/**
 * Some builds that were looked at together.
 *
 * @param firstBuild and {@code lastBuild}: their numbers; 0 where there is none
 * @param from when the first one began, and {@code to} when the last one did, in milliseconds since 1970
 * @param longEnough whether what nearly all of them did may be called sustained
 */
public record WindowFacts(
        int firstBuild, int lastBuild, int builds, int green, double days, long from, long to, boolean longEnough) {

    static WindowFacts of(Window window, WindowRules rules) {
        List<BuildSummary> builds = window.builds();
        if (builds.isEmpty()) {
            return new WindowFacts(0, 0, 0, 0, 0, 0, 0, false);
        }
        BuildSummary first = builds.get(0);
        BuildSummary last = builds.get(builds.size() - 1);
        return new WindowFacts(
                first.number(),
                last.number(),
                builds.size(),
                (int) builds.stream().filter(BuildSummary::green).count(),
                window.days(),
                first.start(),
                last.start(),
                window.isLongEnough(rules));
    }
}
