package io.jenkins.plugins.ksb.score.team;

import io.jenkins.plugins.ksb.score.Profile;
import java.util.Optional;

/**
 * The window before: as many builds as the window has, right before them. What either window tells nothing of is left out of both
 * profiles, so that they can be compared.
 *
 * @param then what these builds did, by practice and grade; enforcement as it is known today
 * @param now what the builds of the window did
 */
public record Earlier(BuildsRead.Window window, Profile then, Profile now, Optional<Delivery> delivery) {}
