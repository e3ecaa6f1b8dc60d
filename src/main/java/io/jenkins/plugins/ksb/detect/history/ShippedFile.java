package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.yaml.Faults;
import io.jenkins.plugins.ksb.evidence.yaml.Yaml;
import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The thresholds, conventions and bands that ship with the product, each in a file of its own. */
final class ShippedFile {
    private static final String FOLDER = "/io/jenkins/plugins/ksb/history/";
    private static final String VERSION = "1.0";

    private ShippedFile() {}

    /**
     * Reads one file, strictly.
     *
     * @throws io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException with everything that is wrong
     */
    static <T> T read(String name, Function<YamlMap, T> reader) {
        return read("history/" + name, text(name), reader);
    }

    static <T> T read(String file, String text, Function<YamlMap, T> reader) {
        Faults faults = new Faults();
        YamlMap root = Yaml.read(file, text, faults);
        root.require("schema-version")
                .filter(version -> !version.asText().equals(VERSION))
                .ifPresent(version -> version.fault("must be " + VERSION));
        T value = reader.apply(root);
        root.end();
        faults.throwIfAny();
        return value;
    }

    static String text(String name) {
        try (InputStream in = ShippedFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the product: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
