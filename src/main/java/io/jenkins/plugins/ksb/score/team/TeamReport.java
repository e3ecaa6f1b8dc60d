package io.jenkins.plugins.ksb.score.team;

import java.util.List;

/**
 * What a home shows of its teams.
 *
 * @param teams in the order of the team file
 * @param bands whose bands the delivery figures fall into
 */
public record TeamReport(Freshness freshness, List<TeamProfile> teams, Delivery.Source bands) {
    public TeamReport {
        teams = List.copyOf(teams);
    }
}
