package io.jenkins.plugins.ksb.source.sample;

import io.jenkins.plugins.ksb.source.sample.SampleBuild.Timing;
import io.jenkins.plugins.ksb.source.sample.SampleBuild.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The branches of a project: some of what reaches the main line was built on its own before, mostly as a change request. */
final class Branches {
    private static final int MOST = 12;
    private static final long HOUR = Duration.ofHours(1).toMillis();

    private final List<Branch> branches = new ArrayList<>();
    private final int every;

    /**
     * A branch and its builds, oldest first.
     *
     * @param directory Jenkins' name for it on disk
     */
    record Branch(String name, String directory, boolean changeRequest, List<SampleBuild> builds) {}

    Branches(int builds) {
        this.every = Math.max(5, builds / MOST);
    }

    List<Branch> all() {
        return branches;
    }

    /** The build of the main line, with its newest change merged from a branch where one is due. */
    SampleBuild noting(SampleBuild build) {
        boolean due = build.number() % every == every / 2 && branches.size() < MOST;
        if (!due || build.commits().size() < 2 || build.trouble() == Trouble.BROKEN_BUILD) {
            return build;
        }
        int number = branches.size() + 1;
        List<SampleCommit> commits = new ArrayList<>(build.commits());
        commits.set(0, merged(commits.get(0), number));
        branches.add(branch(number, builds(build, commits.subList(0, 2))));
        return build.withCommits(commits);
    }

    /** A name with a slash is mangled: its head, a hash, and its tail. */
    private static Branch branch(int number, List<SampleBuild> builds) {
        if (number % 4 == 0) {
            String hash = builds.get(0).revision().substring(0, 6);
            return new Branch("topic/faster-" + number, "topic-f." + hash + ".aster-" + number, false, builds);
        }
        return new Branch("PR-" + number, "PR-" + number, true, builds);
    }

    private static SampleCommit merged(SampleCommit commit, int request) {
        return new SampleCommit(
                commit.id(),
                commit.author(),
                commit.seconds(),
                commit.subject() + " (#" + request + ")",
                commit.trailers(),
                commit.files());
    }

    private static List<SampleBuild> builds(SampleBuild merge, List<SampleCommit> commits) {
        List<SampleBuild> builds = new ArrayList<>();
        for (int number = 1; number <= commits.size(); number++) {
            long start = merge.timing().start() - (3 - number) * 2 * HOUR;
            builds.add(new SampleBuild(
                    number,
                    merge.share(),
                    new Timing(start - 4000, start, merge.timing().duration()),
                    merge.trigger(),
                    Trouble.NONE,
                    false,
                    commits.get(commits.size() - number).id(),
                    List.of(commits.get(commits.size() - number)),
                    merge.cases().stream().map(SampleCase::passed).toList(),
                    merge.coverage()));
        }
        return builds;
    }
}
