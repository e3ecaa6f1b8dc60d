package io.jenkins.plugins.ksb.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that ship with the product. */
final class Resource {
    private Resource() {}

    /** @param path below {@code io/jenkins/plugins/ksb} */
    static String text(String path) {
        try (InputStream in = Resource.class.getResourceAsStream("/io/jenkins/plugins/ksb/" + path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the product: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
