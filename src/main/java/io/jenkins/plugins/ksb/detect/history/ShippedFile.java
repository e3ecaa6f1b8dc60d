package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.yaml.Faults;
import io.jenkins.plugins.ksb.evidence.yaml.Shipped;
import io.jenkins.plugins.ksb.evidence.yaml.Yaml;
import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import java.util.function.Function;

/** The thresholds, conventions and bands that ship with the product, each in a file of its own. */
final class ShippedFile {
    private static final String FOLDER = "history/";
    private static final String VERSION = "1.0";

    private ShippedFile() {}

    /**
     * Reads one file, strictly.
     *
     * @throws io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException with everything that is wrong
     */
    static <T> T read(String name, Function<YamlMap, T> reader) {
        Faults faults = new Faults();
        return read(Shipped.yaml(FOLDER + name, faults), faults, reader);
    }

    static <T> T read(String file, String text, Function<YamlMap, T> reader) {
        Faults faults = new Faults();
        return read(Yaml.read(file, text, faults), faults, reader);
    }

    private static <T> T read(YamlMap root, Faults faults, Function<YamlMap, T> reader) {
        root.require("schema-version")
                .filter(version -> !version.asText().equals(VERSION))
                .ifPresent(version -> version.fault("must be " + VERSION));
        T value = reader.apply(root);
        root.end();
        faults.throwIfAny();
        return value;
    }

    static String text(String name) {
        return Shipped.text(FOLDER + name);
    }
}
