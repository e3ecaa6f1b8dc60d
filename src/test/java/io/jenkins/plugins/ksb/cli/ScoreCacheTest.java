package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCacheTest {
    @TempDir
    Path folder;

    private Path home;
    private String cache;

    @BeforeEach
    void aHome() throws IOException {
        home = folder.resolve("home");
        cache = folder.resolve("cache").toString();
        assertThat(Ksb.run("sample-home", "--jobs", "2", "--builds", "12", home.toString())
                        .code())
                .isZero();
        age();
    }

    @Test
    void theSecondRunSaysTheSame() throws IOException {
        Ksb plain = Ksb.run("score", home.toString());
        Ksb first = cached();
        assertThat(files(".answer")).hasSize(1);

        assertThat(first).isEqualTo(plain).isEqualTo(cached());
        assertThat(files(".builds")).isNotEmpty();
    }

    @Test
    void anotherQuestionGetsItsOwnAnswer() throws IOException {
        cached();

        assertThat(cached("--format", "csv")).isEqualTo(Ksb.run("score", "--format", "csv", home.toString()));
        assertThat(cached("--job", "*library*")).isEqualTo(Ksb.run("score", "--job", "*library*", home.toString()));
        assertThat(files(".answer")).hasSize(3);
    }

    @Test
    void aChangedConfigurationIsSeen() throws IOException {
        cached();
        Path config = home.resolve("jobs/team-1/jobs/service-1/branches/main/config.xml");
        Files.writeString(config, Files.readString(config).replace(">Jenkinsfile<", ">ci/Jenkinsfile<"));

        assertThat(cached()).isEqualTo(Ksb.run("score", home.toString()));
    }

    @Test
    void damageIsMendedAndToldOnce() throws IOException {
        cached();
        for (Path file : files(".builds")) {
            Files.write(file, List.of("something else"));
        }
        for (Path file : files(".answer")) {
            Files.write(file, List.of("something else"));
        }

        assertThat(cached().err()).contains("--cache: ").contains("damaged");
        assertThat(cached().err()).isEmpty();
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("letters"));
        Files.writeString(folder.resolve("letters/letter.txt"), "dear");

        Ksb refused = Ksb.run("score", "--cache", folder.resolve("letters").toString(), home.toString());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("is not empty and no cache");
    }

    @Test
    void definitionsHaveNoUseForIt() {
        assertThat(Ksb.run("score", "--cache", cache, "samples").err()).contains("are for a JENKINS_HOME");
    }

    private Ksb cached(String... more) {
        List<String> arguments = new ArrayList<>(List.of("score", "--cache", cache));
        arguments.addAll(List.of(more));
        arguments.add(home.toString());
        return Ksb.run(arguments.toArray(String[]::new));
    }

    private List<Path> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(cache))) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }

    /** As if it had been written an hour ago. */
    private void age() throws IOException {
        FileTime then = FileTime.fromMillis(System.currentTimeMillis() - 3_600_000);
        try (Stream<Path> all = Files.walk(home)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                if (!Files.isSymbolicLink(each) && Files.exists(each, LinkOption.NOFOLLOW_LINKS)) {
                    Files.setLastModifiedTime(each, then);
                }
            }
        }
    }
}
