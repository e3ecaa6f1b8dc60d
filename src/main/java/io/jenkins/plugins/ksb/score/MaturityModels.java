package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.yaml.Faults;
import io.jenkins.plugins.ksb.evidence.yaml.Shipped;
import io.jenkins.plugins.ksb.evidence.yaml.Yaml;

/** Where maturity models come from. */
public final class MaturityModels {
    private MaturityModels() {}

    public static MaturityModel builtIn() {
        Faults faults = new Faults();
        return MaturityReader.read(Shipped.yaml("maturity/default.yaml", faults), faults);
    }

    /**
     * @param file its name, for messages
     * @throws io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException with everything that is wrong
     */
    public static MaturityModel read(String file, String text) {
        Faults faults = new Faults();
        return MaturityReader.read(Yaml.read(file, text, faults), faults);
    }
}
