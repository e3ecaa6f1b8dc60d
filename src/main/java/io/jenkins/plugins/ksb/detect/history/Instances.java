package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.history.HistoryFinding.Shown;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes instances of practices from builds and commits. */
final class Instances {
    private Instances() {}

    static Shown of(List<BuildSummary> builds, Collection<Commit> commits, List<String> subjects) {
        return new Shown(
                builds.stream().map(BuildSummary::number).toList(),
                commits.stream().map(Commit::id).toList(),
                subjects,
                people(commits));
    }

    static Shown of(BuildSummary build, Collection<Commit> commits) {
        return of(List.of(build), commits, List.of());
    }

    /** Authors with an address; programs are no people. */
    static Set<String> people(Collection<Commit> commits) {
        Set<String> people = new TreeSet<>();
        byPeople(commits).forEach(commit -> commit.author().ifPresent(people::add));
        return people;
    }

    /** Without what programs committed. */
    static List<Commit> byPeople(Collection<Commit> commits) {
        return commits.stream().filter(commit -> !commit.message().byProgram()).toList();
    }
}
