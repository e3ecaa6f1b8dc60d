package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Mappings of practices to the reason why they are left out. */
final class Reasons {
    private Reasons() {}

    static Map<String, String> read(YamlValue value, Set<String> taken, String faultOfTaken) {
        Map<String, String> reasons = new LinkedHashMap<>();
        value.asMap().entries().forEach((practice, reason) -> {
            if (taken.contains(practice)) {
                reason.fault(faultOfTaken);
            }
            reasons.put(practice, reason.asText());
        });
        return reasons;
    }
}
