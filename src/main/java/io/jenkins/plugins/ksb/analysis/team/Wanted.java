package io.jenkins.plugins.ksb.analysis.team;

import io.jenkins.plugins.ksb.facts.Job;
import io.jenkins.plugins.ksb.source.home.JobGlob;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is asked of the builds of a home.
 *
 * @param branch the one that is the main line of every multibranch project; found for each of them where empty
 * @param since builds that began before it do not count, in milliseconds since 1970
 * @param asOf builds that began after it do not count
 * @param people lower-case addresses of the one person whose evidence is asked for; of everybody where empty
 */
public record Wanted(Optional<String> branch, OptionalLong since, OptionalLong asOf, Set<String> people) {
    public static final Wanted EVERYTHING =
            new Wanted(Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), Set.of());

    public Wanted {
        people = Set.copyOf(people);
    }

    /** Whether one of the patterns is for this job, or for the project that it is a branch of. */
    static boolean matches(List<String> globs, Job job) {
        return globs.stream()
                .map(JobGlob::new)
                .anyMatch(glob -> glob.matches(job.name())
                        || job.branch()
                                .filter(branch -> glob.matches(branch.project()))
                                .isPresent());
    }
}
