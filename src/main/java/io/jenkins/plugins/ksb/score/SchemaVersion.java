package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;

/** {@code major.minor} of a file's format. Additions raise the minor version; another major one cannot be read. */
final class SchemaVersion {
    private SchemaVersion() {}

    static void check(YamlMap root, String known) {
        root.require("schema-version").ifPresent(value -> {
            String version = value.asText();
            if (!version.isEmpty() && !major(version).equals(major(known))) {
                value.fault("must be " + major(known) + ".x, the version of the format that is known here");
            }
        });
    }

    private static String major(String version) {
        int dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }
}
