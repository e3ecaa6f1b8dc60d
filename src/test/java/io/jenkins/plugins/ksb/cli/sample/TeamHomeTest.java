package io.jenkins.plugins.ksb.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TeamHomeTest {
    private static final Path ROOT = Path.of("samples/team-home");
    private static final int MOST_BYTES = 1_500_000;

    /** {@code -Dgolden.update=true} writes the home anew. */
    @Test
    void theSampleHomeIsTheStoryThatStandsHere() throws IOException {
        Map<String, String> files = TeamHome.files();
        if (Boolean.getBoolean("golden.update")) {
            write(files);
        }

        assertThat(onDisk()).isEqualTo(files);
    }

    @Test
    void theSampleHomeIsSmall() {
        assertThat(TeamHome.files().values().stream().mapToInt(String::length).sum())
                .isLessThan(MOST_BYTES);
    }

    private static void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = ROOT.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        for (String path : onDisk().keySet()) {
            if (!files.containsKey(path)) {
                Files.delete(ROOT.resolve(path));
            }
        }
    }

    private static Map<String, String> onDisk() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(ROOT)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = ROOT.relativize(path).toString().replace('\\', '/');
                if (!name.equals("README.md") && !name.equals("team.yaml")) {
                    files.put(name, Files.readString(path).replace("\r\n", "\n"));
                }
            }
        }
        return files;
    }
}
