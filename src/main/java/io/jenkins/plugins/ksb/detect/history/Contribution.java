package io.jenkins.plugins.ksb.detect.history;

import java.util.Collection;
import java.util.List;

/**
 * What one person brought into the builds of a job, oldest first.
 *
 * @param builds those that brought any of their commits in
 */
public record Contribution(List<Brought> builds) {
    public Contribution {
        builds = List.copyOf(builds);
    }

    /**
     * @param start of the build, in milliseconds since 1970
     * @param commits ids, and {@code withTests}: of those that touched tests
     */
    public record Brought(int build, long start, List<String> commits, List<String> withTests) {
        public Brought {
            commits = List.copyOf(commits);
            withTests = List.copyOf(withTests);
        }
    }

    static Contribution of(Window window, Collection<String> addresses) {
        return new Contribution(
                addresses.isEmpty()
                        ? List.of()
                        : window.builds().stream()
                                .map(build -> brought(build, addresses))
                                .filter(brought -> !brought.commits().isEmpty())
                                .toList());
    }

    private static Brought brought(BuildSummary build, Collection<String> addresses) {
        List<Commit> commits = build.commits().stream()
                .filter(commit -> commit.author().filter(addresses::contains).isPresent())
                .toList();
        return new Brought(
                build.number(),
                build.start(),
                commits.stream().map(Commit::id).toList(),
                commits.stream()
                        .filter(commit -> commit.files().tests() > 0)
                        .map(Commit::id)
                        .toList());
    }
}
