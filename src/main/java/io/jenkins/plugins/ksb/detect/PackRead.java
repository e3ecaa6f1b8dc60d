package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.yaml.Faults;
import io.jenkins.plugins.ksb.evidence.yaml.Yaml;
import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;

/** What came of reading one pack; faults may still be added while it is merged with others. */
record PackRead(PackText text, PackDraft draft, Faults faults) {

    /** Everything in it is looked at. */
    static PackRead strictly(PackText text) {
        Faults faults = new Faults();
        YamlMap map = Yaml.read(text.file(), text.text(), faults);
        return new PackRead(text, new PackReader(text, false).read(map), faults);
    }

    /** Of a pack that ships with the product, which tests have looked at: samples are left out, patterns wait for their use. */
    static PackRead trusting(PackText text) {
        Faults faults = new Faults();
        YamlMap map = Yaml.read(text.file(), SampleLines.without(text.text()), faults);
        return new PackRead(text, new PackReader(text, true).read(map), faults);
    }

    boolean isSound() {
        return faults.isEmpty();
    }
}
