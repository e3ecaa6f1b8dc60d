package io.jenkins.plugins.ksb.detect.history;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is asked of the history of one job.
 *
 * @param mainLine whether the job builds the main line of its project
 * @param since builds that began before it do not count, in milliseconds since 1970
 * @param asOf builds that began after it do not count
 * @param reviewed ids of commits that change requests of the same project have built
 * @param people lower-case addresses of the one person whose evidence is asked for; of everybody where empty
 */
public record Question(boolean mainLine, OptionalLong since, long asOf, Set<String> reviewed, Set<String> people) {
    public Question {
        reviewed = Set.copyOf(reviewed);
        people = Set.copyOf(people);
    }

    /** All that a job has done up to a moment. */
    public static Question of(boolean mainLine, long asOf) {
        return new Question(mainLine, OptionalLong.empty(), asOf, Set.of(), Set.of());
    }

    boolean covers(long start) {
        return start <= asOf && (since.isEmpty() || start >= since.getAsLong());
    }

    boolean isAbout(Collection<String> authors) {
        return people.isEmpty() || authors.stream().anyMatch(people::contains);
    }
}
