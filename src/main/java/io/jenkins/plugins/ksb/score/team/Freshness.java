package io.jenkins.plugins.ksb.score.team;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How old the figures are.
 *
 * @param asOf the instant that the run stands at, in milliseconds since 1970; empty where no build tells one
 * @param newest the latest completed build that was read
 */
public record Freshness(OptionalLong asOf, Optional<NewestBuild> newest) {

    /** @param end in milliseconds since 1970 */
    public record NewestBuild(String job, int number, long end) {}
}
