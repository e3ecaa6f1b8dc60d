package io.jenkins.plugins.ksb.analysis.team;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.score.team.Freshness;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Finds the latest completed build while builds come in: where no instant is given, that is when the run stands. */
final class Clock {
    private final OptionalLong asOf;
    private Freshness.@Nullable NewestBuild newest;

    Clock(OptionalLong asOf) {
        this.asOf = asOf;
    }

    void add(Build build) {
        OptionalLong start = build.times().began();
        if (!build.completed() || start.isEmpty() || start.getAsLong() > asOf.orElse(Long.MAX_VALUE)) {
            return;
        }
        long end = start.getAsLong() + build.times().duration().orElse(0);
        if (newest == null || end > newest.end()) {
            newest = new Freshness.NewestBuild(build.job(), build.number(), end);
        }
    }

    Freshness freshness() {
        Optional<Freshness.NewestBuild> found = Optional.ofNullable(newest);
        return new Freshness(
                asOf.isPresent()
                        ? asOf
                        : found.map(build -> OptionalLong.of(build.end())).orElse(OptionalLong.empty()),
                found);
    }
}
