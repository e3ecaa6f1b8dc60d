package io.jenkins.plugins.ksb.jenkins.work;

import io.jenkins.plugins.ksb.score.PracticeResult;
import io.jenkins.plugins.ksb.score.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a pipeline asks of its own score.
 *
 * @param failUnder score below which the build fails; null for no bound
 * @param unstableUnder score below which the build is unstable; null for no bound
 * @param require ids of practices that have to be seen, else the build fails
 */
public record Gate(Double failUnder, Double unstableUnder, List<String> require) {
    public Gate {
        require = require == null ? List.of() : List.copyOf(require);
    }

    /** @param failures and {@code warnings}: why, in words; empty where the gate is open */
    public record Verdict(List<String> failures, List<String> warnings) {}

    /** A score that cannot be told passes no bound: nothing is expected of such a pipeline. */
    public Verdict judge(Profile profile) {
        List<String> failures = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        profile.score().percent().ifPresent(score -> {
            if (failUnder != null && score < failUnder) {
                failures.add("the score " + score + " is below " + failUnder);
            } else if (unstableUnder != null && score < unstableUnder) {
                warnings.add("the score " + score + " is below " + unstableUnder);
            }
        });
        Set<String> seen = profile.areas().stream()
                .flatMap(area -> area.practices().stream())
                .filter(practice -> practice.status() == PracticeResult.Status.SEEN)
                .map(PracticeResult::practice)
                .collect(Collectors.toSet());
        require.stream()
                .filter(practice ->
                        !seen.contains(practice) && !profile.unscored().contains(practice))
                .forEach(practice -> failures.add(practice + " is required, and not seen"));
        return new Verdict(failures, warnings);
    }
}
