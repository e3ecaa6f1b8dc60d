package io.jenkins.plugins.ksb.detect.history;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/**
 * What one person brought into the builds of a job.
 *
 * @param commits how many, and {@code withTests}: how many of them touched tests
 * @param builds how many brought any of them in
 * @param first when the first of these builds began, and {@code last} when the last one did, in milliseconds since 1970
 */
public record Contribution(int commits, int withTests, int builds, OptionalLong first, OptionalLong last) {

    static Contribution of(Window window, Collection<String> addresses) {
        List<BuildSummary> builds = window.builds().stream()
                .filter(build -> commits(build, addresses).size() > 0)
                .toList();
        List<Commit> commits = builds.stream()
                .flatMap(build -> commits(build, addresses).stream())
                .toList();
        return new Contribution(
                commits.size(),
                (int) commits.stream()
                        .filter(commit -> commit.files().tests() > 0)
                        .count(),
                builds.size(),
                builds.stream().mapToLong(BuildSummary::start).min(),
                builds.stream().mapToLong(BuildSummary::start).max());
    }

    private static List<Commit> commits(BuildSummary build, Collection<String> addresses) {
        return build.commits().stream()
                .filter(commit -> commit.author().filter(addresses::contains).isPresent())
                .toList();
    }
}
