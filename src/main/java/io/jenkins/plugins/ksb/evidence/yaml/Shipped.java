package io.jenkins.plugins.ksb.evidence.yaml;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Files that ship with the product; paths are below {@code io/jenkins/plugins/ksb}. */
public final class Shipped {
    /** Behind the name of a YAML file: the same, as {@link Composed} holds it. */
    static final String COMPOSED = ".composed";

    private static final String FOLDER = "/io/jenkins/plugins/ksb/";

    private Shipped() {}

    public static String text(String path) {
        try (InputStream in = Shipped.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the product: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The mapping that a YAML file is. The build puts a composed form beside each, which is read in a fraction of the time;
     * keys that only tests need are left out there.
     */
    public static YamlMap yaml(String path, Faults faults) {
        Node node = composed(path);
        return node == null
                ? Yaml.read(path, text(path), faults)
                : new YamlValue(new Place(path, "", faults), node).asMap();
    }

    private static @Nullable Node composed(String path) {
        try (InputStream in = Shipped.class.getResourceAsStream(FOLDER + path + COMPOSED)) {
            return in == null ? null : Composed.read(new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
