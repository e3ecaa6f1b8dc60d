package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.yaml.Faults;
import io.jenkins.plugins.ksb.evidence.yaml.Shipped;
import io.jenkins.plugins.ksb.evidence.yaml.Yaml;
import java.util.List;
import java.util.Optional;

/** Where standards come from: those that ship with the product, and people's own files. */
public final class Standards {
    /** What is used when nobody says otherwise. */
    public static final String DEFAULT = "st0825-1.1";

    private static final List<String> IDS = List.of(DEFAULT, "st0825-1.0", "bcs-senior-devops-engineer");

    private Standards() {}

    /** Those that ship with the product, the default one first. */
    public static List<Standard> builtIn() {
        return IDS.stream().map(Standards::load).toList();
    }

    public static Optional<Standard> builtIn(String id) {
        return IDS.contains(id) ? Optional.of(load(id)) : Optional.empty();
    }

    /**
     * A standard of somebody's own; it may extend a built-in one.
     *
     * @param file its name, for messages
     * @throws io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException with everything that is wrong
     */
    public static Standard read(String file, String text) {
        Faults faults = new Faults();
        return StandardReader.read(Yaml.read(file, text, faults), faults, Standards::builtIn);
    }

    private static Standard load(String id) {
        Faults faults = new Faults();
        return StandardReader.read(Shipped.yaml("standards/" + id + ".yaml", faults), faults, Standards::builtIn);
    }
}
