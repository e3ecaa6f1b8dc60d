package io.jenkins.plugins.ksb.score.team;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A team, its jobs and its people.
 *
 * @param name empty for whoever owns a home, where no team file says otherwise
 * @param jobs patterns for full names of jobs
 * @param showPeople whether reports may name them
 */
public record Team(String name, List<String> jobs, List<Person> people, boolean showPeople) {
    /** All jobs, and nobody in particular. */
    public static final Team EVERYBODY = new Team("", List.of("*"), List.of(), false);

    public Team {
        jobs = List.copyOf(jobs);
        people = List.copyOf(people);
    }

    /** The ids of those whose addresses these are, sorted; whoever is not in the team file stays anonymous. */
    public List<String> ids(Collection<String> addresses) {
        return people.stream()
                .filter(person -> addresses.stream().anyMatch(person.emails()::contains))
                .map(Person::id)
                .sorted()
                .toList();
    }

    /**
     * A person of a team.
     *
     * @param id what the team file calls them
     * @param jenkinsId the id of their Jenkins account, where one is known
     * @param emails lower-case addresses of their commits: the only thing that people are matched by
     */
    public record Person(String id, Optional<String> jenkinsId, Set<String> emails) {
        public Person {
            emails = Set.copyOf(emails);
        }
    }
}
