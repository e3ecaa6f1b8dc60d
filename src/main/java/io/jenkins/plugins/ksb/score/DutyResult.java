package io.jenkins.plugins.ksb.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How much of what a duty draws on is supported. */
public record DutyResult(Duty duty, Coverage coverage) {

    static DutyResult of(Duty duty, Map<String, KsbResult> ksbs) {
        List<KsbResult> drawnOn = new ArrayList<>();
        for (String id : duty.ksbs()) {
            KsbResult result = ksbs.get(id);
            if (result != null) {
                drawnOn.add(result);
            }
        }
        return new DutyResult(duty, Coverage.of(drawnOn));
    }
}
