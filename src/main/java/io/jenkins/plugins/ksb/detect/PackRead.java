package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.yaml.Faults;
import io.jenkins.plugins.ksb.evidence.yaml.Yaml;

/** What came of reading one pack; faults may still be added while it is merged with others. */
record PackRead(PackText text, PackDraft draft, Faults faults) {

    static PackRead of(PackText text) {
        Faults faults = new Faults();
        return new PackRead(text, new PackReader(text).read(Yaml.read(text.file(), text.text(), faults)), faults);
    }

    boolean isSound() {
        return faults.isEmpty();
    }
}
