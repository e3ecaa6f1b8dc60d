package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.yaml.Faults;
import io.jenkins.plugins.ksb.evidence.yaml.Shipped;
import io.jenkins.plugins.ksb.evidence.yaml.Yaml;
import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;

/**
 * What came of reading one pack; faults may still be added while it is merged with others.
 *
 * @param practice that the file's name promises
 */
record PackRead(String practice, PackDraft draft, Faults faults) {

    /** Everything in it is looked at. */
    static PackRead strictly(PackText text) {
        Faults faults = new Faults();
        YamlMap map = Yaml.read(text.file(), text.text(), faults);
        return new PackRead(text.practice(), new PackReader(text.file(), text.practice(), false).read(map), faults);
    }

    /** Of a pack that ships with the product, which tests have looked at: samples are left out, patterns wait for their use. */
    static PackRead trusting(String practice) {
        Faults faults = new Faults();
        String file = BuiltInPacks.path(practice);
        YamlMap map = Shipped.yaml(file, faults);
        return new PackRead(practice, new PackReader(file, practice, true).read(map), faults);
    }

    boolean isSound() {
        return faults.isEmpty();
    }
}
