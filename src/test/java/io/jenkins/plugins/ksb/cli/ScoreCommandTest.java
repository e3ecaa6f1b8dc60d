package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.Golden;
import io.jenkins.plugins.ksb.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {
    private static final String TESTS = "node { stage('Test') { sh 'mvn test' } }";

    @TempDir
    private Path folder;

    @Test
    void onePipelineGivesAScorecard() {
        Ksb ksb = Ksb.run("score", "samples/legacy/Jenkinsfile");

        assertThat(ksb.code()).isZero();
        assertThat(ksb.err()).isEmpty();
        Golden.assertMatches("score/legacy.txt", ksb.out());
    }

    @Test
    void aFolderGivesASummary() {
        Golden.assertMatches("score/samples.txt", Ksb.run("score", "samples").out());
    }

    @Test
    void detailsGiveEveryScorecardAndEveryReason() {
        String details = Ksb.run("score", "--details", "samples").out();

        assertThat(details.lines().filter(line -> line.startsWith("Score  "))).hasSize(4);
        assertThat(details).contains("Pipelines can show this.");
    }

    @Test
    void standardInputIsADocument() {
        Ksb ksb = Ksb.withInput(TESTS, "score", "-");

        assertThat(ksb.code()).isZero();
        assertThat(ksb.out()).startsWith("<stdin>\n").contains("unit-testing").contains("mvn test");
    }

    @Test
    void jsonKeepsToThePublishedSchema() {
        Ksb ksb = Ksb.run("score", "--format", "json", "samples");

        assertThat(ksb.code()).isZero();
        Schema.assertValid(Path.of("docs/schemas/json-report.schema.json"), ksb.out());
    }

    @Test
    void sarifKeepsToItsStandard() {
        Ksb ksb = Ksb.run("score", "--format", "sarif", "samples");

        Schema.assertValid(Path.of("src/test/resources/schemas/sarif-2.1.0-subset.schema.json"), ksb.out());
        assertThat(ksb.out()).contains("samples/legacy/Jenkinsfile").contains("\"level\": \"warning\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "html"})
    void bytesDoNotDependOnThreads(String format) throws IOException {
        for (int i = 0; i < 60; i++) {
            Files.writeString(folder.resolve("Jenkinsfile." + i), TESTS.replace("mvn test", "mvn test -Pp" + i));
        }

        String one = Ksb.run("score", "--threads", "1", "--format", format, folder.toString())
                .out();
        String eight = Ksb.run("score", "--threads", "8", "--format", format, folder.toString())
                .out();

        assertThat(eight).isEqualTo(one);
    }

    @Test
    void aFileIsScoredOnceHoweverOftenItIsNamed() {
        Ksb ksb = Ksb.run("score", "samples/legacy", "samples/legacy/Jenkinsfile", "./samples/legacy/Jenkinsfile");

        assertThat(ksb.out()).startsWith("samples/legacy/Jenkinsfile\n");
    }

    @Test
    void aScoreBelowTheThresholdIsOne() {
        assertThat(Ksb.run("score", "--fail-under", "101", "samples").code()).isEqualTo(1);
        assertThat(Ksb.run("score", "--fail-under", "1", "samples").code()).isZero();
    }

    @Test
    void whatIsMissingIsTwoAndTheRestIsScored() {
        Ksb ksb = Ksb.run("score", "no-such-file", "samples/legacy/Jenkinsfile");

        assertThat(ksb.code()).isEqualTo(2);
        assertThat(ksb.err()).isEqualTo("ksb: no-such-file: no such file or folder\n");
        assertThat(ksb.out()).contains("Score  ");
    }

    @Test
    void aFolderWithoutPipelinesIsTwo() {
        Ksb ksb = Ksb.run("score", folder.toString());

        assertThat(ksb.code()).isEqualTo(2);
        assertThat(ksb.err()).contains("no pipeline definition below this folder");
        assertThat(ksb.out()).isEmpty();
    }

    @Test
    void theReportGoesToAFileWholeOrNotAtAll() throws IOException {
        Path report = folder.resolve("report.json");
        Files.writeString(report, "old");

        Ksb ksb = Ksb.run("score", "--format", "json", "--output", report.toString(), "samples");

        assertThat(ksb.out()).isEmpty();
        assertThat(Files.readString(report)).startsWith("{").endsWith("}\n");
        assertThat(folder).isDirectoryContaining("glob:**/report.json").isDirectoryNotContaining("glob:**/.ksb-*");
    }

    @Test
    void anOutputThatCannotBeWrittenIsTwo() {
        Ksb ksb = Ksb.run("score", "--output", folder.resolve("no/such/file").toString(), "samples/legacy");

        assertThat(ksb.code()).isEqualTo(2);
        assertThat(ksb.err()).startsWith("ksb: --output ").contains("there is no folder");
        assertThat(Ksb.run("score", "--output", folder.toString(), "samples/legacy")
                        .err())
                .contains("is a folder");
    }

    @Test
    void ownRulesAddToTheBuiltInOnes() throws IOException {
        Files.writeString(folder.resolve("unit-testing.yaml"), """
                practice: unit-testing
                rules:
                  - id: our-runner
                    title: Our runner
                    commands: [our-runner]
                    hits: [our-runner all]
                    misses: [cat our-runner.log]
                """);

        Ksb ksb = Ksb.withInput("node { sh 'our-runner all' }", "score", "--rules", folder.toString(), "-");

        assertThat(ksb.err()).isEmpty();
        assertThat(ksb.out()).containsPattern("\\+ unit-testing .* our-runner all");
    }

    @Test
    void aStandardOfOnesOwnIsAFile() throws IOException {
        Path standard = folder.resolve("mine.yaml");
        Files.writeString(standard, """
                schema-version: "1.0"
                extends: st0825-1.1
                id: mine
                title: My standard
                """);

        Ksb ksb = Ksb.withInput(TESTS, "score", "--standard", standard.toString(), "-");

        assertThat(ksb.err()).isEmpty();
        assertThat(ksb.out()).contains("KSBs of My standard");
    }

    @Test
    void anUnknownStandardIsTwoAndSuggestsOne() {
        Ksb ksb = Ksb.run("score", "--standard", "st0825-1.2", "samples");

        assertThat(ksb.code()).isEqualTo(2);
        assertThat(ksb.err()).contains("Did you mean st0825-1.0 or st0825-1.1?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--threads=0", "--gaps=-1", "--time-budget=0", "--time-budget=x", "--format=pdf", "--nothing"})
    void impossibleOptionsAreTwo(String option) {
        Ksb ksb = Ksb.run("score", option, "samples");

        assertThat(ksb.code()).isEqualTo(2);
        assertThat(ksb.out()).isEmpty();
        assertThat(ksb.err()).startsWith("ksb: ");
    }

    @Test
    void coloursAreOnlyForTerminalsUnlessAskedFor() {
        assertThat(Ksb.run("score", "samples").out()).doesNotContain("\u001b");
        assertThat(Ksb.inColour("score", "samples").out()).contains("\u001b[1m");
        assertThat(Ksb.inColour("score", "--color", "never", "samples").out()).doesNotContain("\u001b");
        assertThat(Ksb.run("score", "--color", "always", "samples").out()).contains("\u001b[1m");
    }
}
