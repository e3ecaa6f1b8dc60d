package io.jenkins.plugins.ksb.evidence.yaml;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Part of the build: puts the composed form beside each YAML file below a folder. {@code ComposeShipped FOLDER KEY...}; the keys
 * are left out.
 */
public final class ComposeShipped {
    private ComposeShipped() {}

    public static void main(String[] arguments) throws IOException {
        Set<String> without = Set.copyOf(Arrays.asList(arguments).subList(1, arguments.length));
        for (Path file : yamlBelow(Path.of(arguments[0]))) {
            compose(file, without);
        }
    }

    private static List<Path> yamlBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static void compose(Path file, Set<String> without) throws IOException {
        Path composed = file.resolveSibling(file.getFileName() + Shipped.COMPOSED);
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(composed))) {
            Composed.write(Yaml.compose(file.toString(), Files.readString(file)).orElseThrow(), out, without);
        }
    }
}
