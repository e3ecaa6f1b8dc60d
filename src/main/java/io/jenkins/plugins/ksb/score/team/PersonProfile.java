package io.jenkins.plugins.ksb.score.team;

import io.jenkins.plugins.ksb.evidence.Built;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.KsbResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The evidence of one person. Commits are matched by address alone and addresses can be forged, so it is a suggestion.
 *
 * @param work by job, in their order
 * @param ksbs every KSB of the standard, in its order, by this evidence alone
 * @param evidence what builds with their changes did, and what history shows of them
 */
public record PersonProfile(
        String id, Freshness freshness, List<Work> work, List<KsbResult> ksbs, List<Evidence> evidence) {
    public PersonProfile {
        work = List.copyOf(work);
        ksbs = List.copyOf(ksbs);
        evidence = List.copyOf(evidence);
    }

    /** What they brought into the builds of one job, oldest first. */
    public record Work(String job, List<BuiltWork> builds) {
        public Work {
            builds = List.copyOf(builds);
        }
    }

    /**
     * @param start of the build, in milliseconds since 1970
     * @param commits ids, and {@code withTests}: of those that touched tests
     */
    public record BuiltWork(int build, long start, List<String> commits, List<String> withTests) {
        public BuiltWork {
            commits = List.copyOf(commits);
            withTests = List.copyOf(withTests);
        }
    }

    /** How many different commits; one that several jobs built counts once. */
    public long commits() {
        return builds().flatMap(build -> build.commits().stream()).distinct().count();
    }

    public long commitsWithTests() {
        return builds().flatMap(build -> build.withTests().stream()).distinct().count();
    }

    private Stream<BuiltWork> builds() {
        return work.stream().flatMap(each -> each.builds().stream());
    }

    /** Their commits that a build brought in. */
    public List<String> commitsOf(Built built) {
        return work.stream()
                .filter(each -> each.job().equals(built.job()))
                .flatMap(each -> each.builds().stream())
                .filter(build -> build.build() == built.number())
                .flatMap(build -> build.commits().stream())
                .toList();
    }

    public Map<String, Evidence> evidenceById() {
        return evidence.stream()
                .collect(Collectors.toMap(Evidence::id, piece -> piece, (one, same) -> one, HashMap::new));
    }
}
