package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.score.team.Team;
import io.jenkins.plugins.ksb.score.team.TeamProfile;
import java.util.Comparator;
import java.util.TreeSet;

/** The people of a team, where its team file says that they may be shown. */
final class PeopleSection {
    private static final int NAMES = 16;

    private final Page page;
    private final Style style;

    PeopleSection(Page page, Style style) {
        this.page = page;
        this.style = style;
    }

    /** In the order of their ids, and without any number that could be compared. */
    void print(TeamProfile team) {
        if (!team.team().showPeople() || team.team().people().isEmpty()) {
            return;
        }
        page.blank();
        page.line(style.heading("People, as the team file allows"));
        team.team().people().stream()
                .sorted(Comparator.comparing(Team.Person::id))
                .forEach(person ->
                        page.hanging(NAMES, "  " + Printable.line(person.id(), NAMES - 4), practices(team, person)));
        page.wrapped(
                2,
                "Practices of builds that hold their changes: a suggestion, matched by e-mail address alone."
                        + " --person ID has the evidence.");
    }

    private static String practices(TeamProfile team, Team.Person person) {
        TreeSet<String> practices = new TreeSet<>();
        team.pipelines().stream()
                .flatMap(pipeline -> pipeline.findings().evidence().stream())
                .filter(piece -> piece.built()
                        .filter(built -> built.people().stream().anyMatch(person.emails()::contains))
                        .isPresent())
                .forEach(piece -> practices.add(piece.practice()));
        return practices.isEmpty() ? "not seen here" : String.join(", ", practices);
    }
}
