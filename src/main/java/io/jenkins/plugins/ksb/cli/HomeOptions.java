package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.analysis.team.Wanted;
import io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException;
import io.jenkins.plugins.ksb.score.team.Team;
import io.jenkins.plugins.ksb.score.team.Team.Person;
import io.jenkins.plugins.ksb.score.team.TeamFile;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import io.jenkins.plugins.ksb.source.home.Since;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code ksb score} that are for a JENKINS_HOME. */
final class HomeOptions {
    @Option(
            names = "--job",
            paramLabel = "GLOB",
            description = "Of a JENKINS_HOME, only jobs of this full name, or branches of this project; * is any text,"
                    + " ? any character. Can be given several times.")
    private List<String> globs = List.of();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Only builds from a date on (2026-01-31), or of a length of time before the latest (90d, 12h,"
                    + " 8w).")
    private @Nullable String since;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "Only builds up to it; --since counts back from it (2026-01-31T12:00:00Z). Default: the"
                    + " latest completed build")
    private @Nullable String asOf;

    @Option(
            names = "--branch",
            paramLabel = "NAME",
            description =
                    "The main line of multibranch projects. Default: the primary branch, else main, master, trunk,"
                            + " develop")
    private @Nullable String branch;

    @Option(
            names = "--team",
            paramLabel = "FILE",
            description = "YAML file of teams, their jobs and their people; one summary for each team.")
    private @Nullable Path teamFile;

    @Option(
            names = "--person",
            paramLabel = "ID",
            description = "The evidence of one person: an id of the team file, or an e-mail address of commits.")
    private @Nullable String person;

    boolean given() {
        return !globs.isEmpty()
                || since != null
                || asOf != null
                || branch != null
                || teamFile != null
                || person != null;
    }

    List<Team> teams() throws Unusable {
        if (teamFile == null) {
            return List.of(Team.EVERYBODY);
        }
        try {
            return TeamFile.read(teamFile.toString(), Input.text(teamFile));
        } catch (InvalidYamlException e) {
            throw new Unusable("this team file cannot be used:\n" + e.getMessage(), e);
        }
    }

    /**
     * The person that is asked for; empty where it is a team.
     *
     * @param teams of the team file
     */
    Optional<Person> person(List<Team> teams) throws Unusable {
        if (person == null) {
            return Optional.empty();
        }
        List<Person> known = teams.stream()
                .flatMap(team -> team.people().stream())
                .filter(each -> each.id().equals(person))
                .toList();
        Set<String> emails = new TreeSet<>();
        known.forEach(each -> emails.addAll(each.emails()));
        if (known.isEmpty() && person.contains("@")) {
            emails.add(person.toLowerCase(Locale.ROOT));
        }
        if (emails.isEmpty()) {
            throw new Unusable(
                    "--person " + person + ": " + (known.isEmpty() ? nobody(teams) : "has no address there"));
        }
        return Optional.of(new Person(person, Optional.empty(), emails));
    }

    private String nobody(List<Team> teams) {
        if (teamFile == null) {
            return "expected an e-mail address of commits, or an id of the people in --team";
        }
        List<String> ids = teams.stream()
                .flatMap(team -> team.people().stream())
                .map(Person::id)
                .distinct()
                .toList();
        return "nobody of this id in " + teamFile + "." + Suggestions.hint(String.valueOf(person), ids);
    }

    /** @param jobs whose latest build the time is counted back from, where no instant is given */
    Wanted wanted(List<JobFolder> jobs, int threads, Set<String> people) throws Unusable {
        OptionalLong clock = asOf == null ? OptionalLong.empty() : OptionalLong.of(instant(asOf));
        return new Wanted(Optional.ofNullable(branch), start(jobs, clock, threads), clock, people);
    }

    private OptionalLong start(List<JobFolder> jobs, OptionalLong clock, int threads) throws Unusable {
        if (since == null) {
            return OptionalLong.empty();
        }
        try {
            Since from = Since.parse(since);
            boolean counted = clock.isEmpty() && from instanceof Since.Before;
            return OptionalLong.of(from.start(counted ? Since.latest(jobs, threads) : clock));
        } catch (IllegalArgumentException e) {
            throw new Unusable("--since " + since + ": " + e.getMessage(), e);
        }
    }

    static long instant(String text) throws Unusable {
        try {
            return Instant.parse(text).toEpochMilli();
        } catch (DateTimeParseException e) {
            throw new Unusable("--as-of " + text + ": expected an instant as 2026-01-31T12:00:00Z", e);
        }
    }

    List<String> globs() {
        return globs;
    }
}
