package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import java.util.Optional;

/** How packs spell what a failure means. */
enum Enforcements {
    ENFORCED(Enforcement.ENFORCED),
    ADVISORY(Enforcement.ADVISORY),
    UNKNOWN(Enforcement.UNKNOWN),
    NONE(Enforcement.NOT_APPLICABLE);

    private final Enforcement meaning;

    Enforcements(Enforcement meaning) {
        this.meaning = meaning;
    }

    static Optional<Enforcement> of(YamlMap map, String key) {
        return map.find(key).map(value -> value.asChoice(Enforcements.class).meaning);
    }
}
