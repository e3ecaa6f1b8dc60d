package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.yaml.Shipped;
import java.util.List;

/** The texts of the packs on the class path, found by a list, since a jar cannot be listed everywhere. */
final class BuiltInPacks {
    private static final String FOLDER = "rules/";

    private BuiltInPacks() {}

    static List<PackText> texts() {
        return practices().stream().map(BuiltInPacks::text).toList();
    }

    static PackText text(String practice) {
        return new PackText(path(practice), Shipped.text(path(practice)));
    }

    static List<String> practices() {
        return Shipped.text(FOLDER + "index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    static String path(String practice) {
        return FOLDER + practice + ".yaml";
    }
}
