package io.jenkins.plugins.ksb.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts of the packs on the class path, found by a list, since a jar cannot be listed everywhere. */
final class BuiltInPacks {
    private static final String FOLDER = "/io/jenkins/plugins/ksb/rules/";

    private BuiltInPacks() {}

    static List<PackText> texts() {
        return practices().stream().map(BuiltInPacks::text).toList();
    }

    static PackText text(String practice) {
        return new PackText("rules/" + practice + ".yaml", read(practice + ".yaml"));
    }

    static List<String> practices() {
        return read("index.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    private static String read(String name) {
        try (InputStream in = BuiltInPacks.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the class path has no " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
