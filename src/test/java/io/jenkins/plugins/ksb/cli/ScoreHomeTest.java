package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.Golden;
import io.jenkins.plugins.ksb.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreHomeTest {
    private static final String HOME = "samples/team-home";
    private static final String TEAMS = HOME + "/team.yaml";

    @TempDir
    private Path folder;

    @Test
    void aHomeGivesTheSummaryOfWhoeverOwnsIt() {
        Ksb ksb = score();

        assertThat(ksb.code()).isZero();
        assertThat(ksb.err()).isEmpty();
        Golden.assertMatches("team/team-home.txt", ksb.out());
        assertThat(ksb.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void jsonKeepsToThePublishedSchema() {
        Ksb ksb = score("--format", "json", "--job", "web-shop");

        assertThat(ksb.code()).isZero();
        Schema.assertValid(Path.of("docs/schemas/team-report.schema.json"), ksb.out());
        Schema.assertValid(
                Path.of("docs/schemas/team-report.schema.json"),
                score("--format", "json", "--team", TEAMS).out());
        Golden.assertMatches("team/web-shop.json", ksb.out().substring(ksb.out().indexOf("  \"home\"")));
    }

    @Test
    void csvIsOneRowAPipelineAndPractice() {
        Ksb ksb = score("--format", "csv");

        assertThat(ksb.out().lines()).allMatch(line -> !line.isEmpty());
        assertThat(ksb.out()).contains(",platform/base-image,").endsWith("\r\n");
        assertThat(ksb.err()).isEqualTo("ksb: Read: 143 builds, of 11 jobs.\n");
        Golden.assertMatches("team/team-home.csv", ksb.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv"})
    void bytesDoNotDependOnThreads(String format) {
        assertThat(score("--format", format, "--threads", "7").out())
                .isEqualTo(score("--format", format, "--threads", "1").out());
    }

    @Test
    void eachTeamOfAFileHasItsOwnSummary() {
        String out = score("--team", TEAMS).out();

        assertThat(out).startsWith("Shop, of samples/team-home\n4 pipelines: 3 scored by their builds, 1 by");
        assertThat(out).contains("\nPlatform, of samples/team-home\n2 pipelines: 1 scored by their builds, 0 by");
    }

    @Test
    void peopleAreNamedOnlyWhereTheTeamFileSaysSo() {
        String json = score("--team", TEAMS, "--format", "json").out();

        assertThat(json).contains("\"ops1\"").doesNotContain("\"dev1\"").doesNotContain("@example.org");
        assertThat(score("--format", "json").out()).doesNotContain("ops1").doesNotContain("@example.org");
    }

    @Test
    void aPersonSeesTheirEvidenceByKsbWithBuildsAndDates() {
        Ksb ksb = score("--person", "dev2", "--team", TEAMS);

        assertThat(ksb.code()).isZero();
        Golden.assertMatches("team/dev2.txt", ksb.out());
        assertThat(ksb.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(ksb.out()).doesNotContain("dev1").doesNotContain("ops1");
    }

    @Test
    void aPersonIsAnAddressWhereThereIsNoTeamFile() {
        String json = score("--person", "DEV2@example.org", "--format", "json").out();

        Schema.assertValid(Path.of("docs/schemas/person-report.schema.json"), json);
        assertThat(json).contains("\"practice\": \"red-green-cycle\"").doesNotContain("dev1");
        assertThat(score("--person", "nobody@example.org").out()).contains("0 commits, 0 of them");
        assertThat(score("--person", "dev2@example.org", "--format", "csv").out())
                .startsWith("person,ksb,support,")
                .contains("dev2@example.org,K14,");
    }

    @Test
    void aPersonThatIsNotThereIsSaid() {
        assertThat(score("--person", "dev2").err()).contains("expected an e-mail address");
        assertThat(score("--person", "dev3", "--team", TEAMS).err())
                .contains("nobody of this id")
                .contains("dev2");
    }

    @Test
    void jobsTimeAndBranchAreChosen() {
        assertThat(score("--job", "platform/*").out()).contains("2 pipelines: 1 scored by their builds");
        assertThat(score("--job", "web-shop", "--branch", "feature/vouchers").out())
                .contains("web-shop/feature/vouchers");
        assertThat(score("--job", "web-shop", "--branch", "next").out())
                .contains("1 pipeline: 0 scored")
                .contains("None of its branches is the main line: web-shop/PR-43, ");
        assertThat(score("--job", "web-shop", "--since", "14d").out()).contains("history         7 ");
        assertThat(score("--job", "web-shop", "--as-of", "2026-02-01T00:00:00Z").out())
                .contains("As of 2026-02-01T00:00:00Z.");
    }

    @Test
    void aGateLetsNothingThroughThatItCouldNotLookAt() {
        assertThat(score("--job", "web-shop", "--fail-under", "10").code()).isZero();
        assertThat(score("--job", "web-shop", "--fail-under", "99").code()).isEqualTo(1);
        assertThat(score("--fail-under", "1").code()).isEqualTo(2);
    }

    @Test
    void aFolderIsWhatItIsSaidToBe() throws IOException {
        assertThat(Ksb.run("score", "--as", "checkout", HOME).out()).contains("Pipeline\n");
        assertThat(Ksb.run("score", "--as", "home", "samples").err()).contains("is no JENKINS_HOME: expected");
        Path job = Files.createDirectories(folder.resolve("jobs/a"));
        Files.writeString(job.resolve("config.xml"), "<project/>");
        assertThat(Ksb.run("score", folder.toString()).out()).contains("1 pipeline");
    }

    @Test
    void wrongUseIsSaidInALine() {
        assertThat(score("--job", "none").err()).contains("no job of 11 matches none");
        assertThat(score("--since", "soon").err()).contains("--since soon: expected");
        assertThat(score("--as-of", "now").err()).contains("--as-of now: expected");
        assertThat(score("--format", "sarif").err()).contains("sarif is for definitions");
        assertThat(Ksb.run("score", HOME, "samples/legacy").err()).contains("a JENKINS_HOME is scored by itself");
        assertThat(Ksb.run("score", "--job", "x", "samples/legacy").err()).contains("are for a JENKINS_HOME");
        assertThat(Ksb.run("score", "--format", "csv", "samples/legacy").err()).contains("csv is for a JENKINS_HOME");
    }

    @Test
    void aHomeWithoutJobsIsNoFault() throws IOException {
        Files.writeString(folder.resolve("config.xml"), "<hudson/>");

        Ksb ksb = Ksb.run("score", folder.toString());

        assertThat(ksb.code()).isZero();
        assertThat(ksb.out()).contains("0 pipelines: ").contains("No completed build was read.");
    }

    @Test
    void everyFaultOfATeamFileIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("team.yaml"), "teams:\n  - {name: A, people: [{emails: [x]}]}\n");

        Ksb ksb = score("--team", file.toString());

        assertThat(ksb.code()).isEqualTo(2);
        assertThat(ksb.err().lines()).hasSize(4);
    }

    private static Ksb score(String... options) {
        List<String> arguments = new ArrayList<>(List.of("score"));
        arguments.addAll(List.of(options));
        arguments.add(HOME);
        return Ksb.run(arguments.toArray(String[]::new));
    }
}
