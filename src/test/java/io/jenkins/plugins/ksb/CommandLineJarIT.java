package io.jenkins.plugins.ksb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people download it. */
class CommandLineJarIT {
    private static final Path JAR = Path.of("target/ksb-scorecard-cli.jar");
    private static final String HOME = "io/jenkins/plugins/ksb/";

    @TempDir
    private Path elsewhere;

    @Test
    void itHoldsRulesStandardsModelsAndSchemas() throws IOException {
        Set<String> entries = entries();
        List<String> practices = resource("rules/index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();

        assertThat(practices).hasSizeGreaterThan(50);
        assertThat(entries)
                .containsAll(practices.stream()
                        .map(id -> HOME + "rules/" + id + ".yaml")
                        .toList());
        assertThat(entries)
                .contains(
                        HOME + "standards/st0825-1.0.yaml",
                        HOME + "standards/st0825-1.1.yaml",
                        HOME + "standards/bcs-senior-devops-engineer.yaml",
                        HOME + "maturity/default.yaml");
        assertThat(entries).anyMatch(entry -> entry.startsWith(HOME + "schemas/") && entry.endsWith(".json"));
    }

    @Test
    void itWorksByItselfAnywhere() throws Exception {
        Process process = java("score", Path.of("samples").toAbsolutePath().toString());
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out).contains("4 pipelines scored, 0 not analysed.");
    }

    @Test
    void itKnowsItsVersion() throws Exception {
        Process process = java("--version");

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .matches("ksb \\d+\\.\\d+\\S*\n");
    }

    @Test
    void manySmallFilesNeedLittleMemory() throws Exception {
        String sample = Files.readString(Path.of("samples/legacy/Jenkinsfile"));
        for (int i = 0; i < 2_000; i++) {
            Path folder = Files.createDirectories(elsewhere.resolve("repositories/r" + i / 100));
            Files.writeString(folder.resolve("Jenkinsfile." + i), sample.replace("billing", "billing" + i));
        }

        Process process = java("score", "--output", "report.txt", "repositories");
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(out).isZero();
        assertThat(elsewhere.resolve("report.txt")).isNotEmptyFile();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theLauncherFindsItThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(
                elsewhere.resolve("ksb"), Path.of("ksb").toAbsolutePath());

        Process process = start(List.of(link.toString(), "--version"));

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("ksb ");
        assertThat(process.waitFor()).isZero();
    }

    private Process java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return start(command);
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static Set<String> entries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(entry -> entry.getName()).collect(Collectors.toSet());
        }
    }

    private static String resource(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(HOME + name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
