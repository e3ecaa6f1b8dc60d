package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandsTest {
    private static final String PACK = """
            practice: unit-testing
            rules:
              - id: our-runner
                title: Our runner
                commands: [our-runner]
                hits: [our-runner all]
                misses: [%s]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeLabelledFiles() throws IOException {
        Files.writeString(folder.resolve("one.Jenkinsfile"), "node {\n  sh 'mvn test'\n  sh 'npm audit || true'\n}\n");
        Files.writeString(folder.resolve("two.Jenkinsfile"), "node {\n  sh 'gitleaks detect'\n  sh './x.sh'\n}\n");
        Files.writeString(folder.resolve("three.Jenkinsfile"), "node {");
        Files.writeString(folder.resolve("labels.json"), """
                [{"id": "one", "declared": {
                    "automated-build": {"line": 2, "enforced": true, "confidence": "high", "why": "made up"},
                    "unit-testing": {"line": 1, "enforced": true, "confidence": "high", "why": "mvn test"},
                    "dependency-scanning": {"line": 3, "enforced": true, "confidence": "high", "why": "npm audit"}},
                  "borderline": {}},
                 {"id": "two", "declared": {}, "borderline": {"secret-scanning": "arguable"}},
                 {"id": "three", "parses": false, "declared": {}, "borderline": {}},
                 {"id": "four", "declared": {
                    "sast": {"line": 9, "enforced": null, "confidence": "low", "why": "not there"}}, "borderline": {}}]
                """);
    }

    @Test
    void accuracyListsFiguresAndEveryDisagreement() {
        Ksb ksb = Ksb.run("rules", "accuracy", "--lines", "--files", folder.toString(), "--labels", labels());

        assertThat(ksb.code()).isEqualTo(2);
        Golden.assertMatches("accuracy.txt", ksb.out());
    }

    @Test
    void theLastLineIsForScripts() {
        Ksb ksb = Ksb.run(
                "rules", "accuracy", "--practice", "unit-testing", "--files", folder.toString(), "--labels", labels());

        assertThat(ksb.out()).endsWith("\noverall precision 1.000 recall 1.000 f1 1.000 labels 1 enforcement 1.00\n");
    }

    @Test
    void wrongLabelsAreTwo() throws IOException {
        Files.writeString(folder.resolve("labels.json"), "[{\"id\": 3");

        Ksb ksb = Ksb.run("rules", "accuracy", "--files", folder.toString(), "--labels", labels());

        assertThat(ksb.code()).isEqualTo(2);
        assertThat(ksb.err()).startsWith("ksb: ").contains("labels.json: line 1");
    }

    @Test
    void aGoodPackPassesItsSamples() throws IOException {
        Files.writeString(folder.resolve("unit-testing.yaml"), PACK.formatted("cat our-runner.log"));

        Ksb ksb = Ksb.run("rules", "check", folder.toString());

        assertThat(ksb.out()).isEqualTo("1 packs, 1 rules, 2 samples: all fine\n");
        assertThat(ksb.code()).isZero();
    }

    @Test
    void samplesAtOddsAreNamedWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("unit-testing.yaml"), PACK.formatted("our-runner none"));

        Ksb ksb = Ksb.run("rules", "check", folder.toString());

        assertThat(ksb.code()).isEqualTo(2);
        assertThat(ksb.out()).contains("unit-testing.yaml:7: unit-testing/our-runner: the miss is found");
    }

    @Test
    void allFaultsOfAPackAreReportedAtOnce() throws IOException {
        Files.writeString(
                folder.resolve("unit-testing.yaml"),
                "practice: unit-testing\nrules:\n  - {id: A B, titel: x}\n  - {id: b, title: b, commands: ['/(/']}\n");

        Ksb ksb = Ksb.run("rules", "check", folder.toString());

        assertThat(ksb.code()).isEqualTo(2);
        assertThat(ksb.err().lines()).hasSizeGreaterThan(4).allMatch(line -> line.startsWith("ksb: "));
        assertThat(ksb.err()).contains("unit-testing.yaml:3", "unit-testing.yaml:4", "titel");
    }

    @Test
    void aFolderWithoutPacksIsTwo() {
        assertThat(Ksb.run("rules", "check", folder.toString()).err()).contains("no *.yaml in this folder");
        assertThat(Ksb.run("rules", "check", "no-such-folder").err()).contains("no such file or folder");
    }

    @Test
    void rulesAreListedByPractice() {
        assertThat(Ksb.run("rules", "list").out())
                .contains("dependency-scanning  Dependency scanning\n", "\n  npm-audit ")
                .containsPattern(
                        "\\d+ practices, \\d+ rules, \\d+ commands, steps and plugin classes known by name, version [0-9a-f]{64}\n$");
    }

    private String labels() {
        return folder.resolve("labels.json").toString();
    }
}
