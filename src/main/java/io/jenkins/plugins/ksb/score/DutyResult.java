package io.jenkins.plugins.ksb.score;

import java.util.List;

/** How much of what a duty draws on is supported. */
public record DutyResult(Duty duty, Coverage coverage) {

    static DutyResult of(Duty duty, List<KsbResult> ksbs) {
        return new DutyResult(
                duty,
                Coverage.of(ksbs.stream()
                        .filter(result -> duty.ksbs().contains(result.ksb().id()))
                        .toList()));
    }
}
