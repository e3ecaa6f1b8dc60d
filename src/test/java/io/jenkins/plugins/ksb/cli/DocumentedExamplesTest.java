package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide to scoring a home tells people to type works as it stands there. */
class DocumentedExamplesTest {
    private static final String START = "./ksb score ";

    @TempDir
    private Path folder;

    static List<String> examples() throws IOException {
        return Files.readAllLines(Path.of("docs/history.md")).stream()
                .filter(line -> line.startsWith(START))
                .map(line -> line.substring("./ksb ".length()).split(" {2,}")[0])
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleWorks(String example) {
        String[] arguments = Arrays.stream(example.split(" "))
                .map(word -> word.replace("'", ""))
                .map(word -> word.equals("team.json") || word.equals("team.csv")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);

        Ksb ksb = Ksb.run(arguments);

        assertThat(ksb.code()).isZero();
        assertThat(ksb.out().isEmpty()).isEqualTo(example.contains("--output"));
    }
}
