package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.ksb.Golden;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one file: a clear line with a reason and a remedy, exit code 2, and everything else is still scored. */
@Timeout(60)
class BadInputTest {
    private static final String GOOD = "node {\n  sh 'mvn test'\n}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAGoodFileBesides() throws IOException {
        Files.writeString(folder.resolve("Jenkinsfile"), GOOD);
    }

    @Test
    void everyCauseHasALineThatSaysWhatToDo() throws IOException {
        write("Jenkinsfile.binary", new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1, 2, 3, 0});
        write("Jenkinsfile.conflict", "node {\n<<<<<<< HEAD\n  sh 'a'\n=======\n  sh 'b'\n>>>>>>> topic\n}\n");
        write("Jenkinsfile.empty", "");
        write("Jenkinsfile.prose", "This is how our pipeline works: first, we \"build.\n");
        write("Jenkinsfile.template", "node {\n  sh '{{ command }}'\n  {% if deploy %}\n}\n");
        write("Jenkinsfile.unclosed", "pipeline {\n  agent any\n  stages {\n");
        write("job/config.xml", "<project><builders></project>");

        Ksb ksb = Ksb.run("score", "--format", "sarif", folder.toString());

        assertThat(ksb.code()).isEqualTo(2);
        Golden.assertMatches("bad-input.txt", ksb.err().replace(slashed(folder), "FOLDER"));
    }

    @Test
    void theOthersAreStillScored() throws IOException {
        write("Jenkinsfile.unclosed", "node {");

        JsonNode report = json(folder.toString());

        assertThat(report.at("/together/scored").asInt()).isEqualTo(1);
        assertThat(report.at("/together/notAnalysed").asInt()).isEqualTo(1);
        assertThat(report.at("/results/1/status").asText()).isEqualTo("NOT_ANALYSED");
        assertThat(report.at("/results/1/cause").asText()).isEqualTo("SYNTAX");
        assertThat(report.at("/results/1/line").asInt()).isPositive();
    }

    @Test
    void charsetsMarksAndLineEndsMakeNoDifference() throws IOException {
        write("Jenkinsfile.bom", ("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_8));
        write("Jenkinsfile.crlf", GOOD.replace("\n", "\r\n"));
        write("Jenkinsfile.latin1", ("// größe\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1));
        write("Jenkinsfile.utf16", ("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_16LE));
        write("Jenkinsfile.windows1252", ("// “quoted”\n" + GOOD).getBytes(Charset.forName("windows-1252")));

        JsonNode report = json(folder.toString());

        assertThat(report.get("results"))
                .hasSize(6)
                .allSatisfy(result ->
                        assertThat(result.at("/evidence/0/practice").asText()).isEqualTo("unit-testing"));
    }

    @Test
    void hugeFilesAreRefused() throws IOException {
        write("Jenkinsfile.huge", GOOD + "// padding\n".repeat(500_000));

        assertThat(causeOf("Jenkinsfile.huge")).isEqualTo("TOO_LARGE");
    }

    @Test
    void oneVeryLongLineEndsInTime() throws IOException {
        write("Jenkinsfile.long", "node { sh '" + "x ".repeat(500_000) + "' }");

        assertThat(json(folder.resolve("Jenkinsfile.long").toString()).get("results"))
                .hasSize(1);
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        write("Jenkinsfile.deep", "a {".repeat(10_000) + "}".repeat(10_000));

        assertThat(causeOf("Jenkinsfile.deep")).isEqualTo("TOO_DEEP");
    }

    @Test
    void aThousandStagesAreFine() throws IOException {
        StringBuilder stages = new StringBuilder("node {\n");
        for (int i = 0; i < 1000; i++) {
            stages.append("stage('S")
                    .append(i)
                    .append("') { sh 'make part")
                    .append(i)
                    .append("' }\n");
        }
        write("Jenkinsfile.wide", stages.append("}\n").toString());

        // how fast is for the benchmarks to say; a busy machine must not fail this
        Ksb ksb = Ksb.run(
                "score",
                "--time-budget",
                "60",
                folder.resolve("Jenkinsfile.wide").toString());

        assertThat(ksb.code()).isZero();
        assertThat(ksb.out()).contains("scripted pipeline, 1000 stages");
    }

    @Test
    void xmlBombsAndForeignEntitiesAreRefused() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "TOP-SECRET");
        write(
                "bomb/config.xml",
                "<!DOCTYPE p [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                        + "<project><description>&c;</description></project>");
        write(
                "entity/config.xml",
                "<!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><project><builders>"
                        + "<hudson.tasks.Shell><command>&x;</command></hudson.tasks.Shell></builders></project>");

        Ksb ksb = Ksb.run("score", "--format", "json", folder.toString());

        assertThat(ksb.out()).doesNotContain("TOP-SECRET");
        assertThat(ksb.err().lines()).hasSize(2).allMatch(line -> line.contains("config.xml"));
    }

    @Test
    void linksThatLeadBackEndTheSearch() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        assumeTrue(link(folder.resolve("a/back"), folder));
        assumeTrue(link(folder.resolve("Jenkinsfile.loop"), folder.resolve("Jenkinsfile.loop")));

        Ksb ksb = Ksb.run("score", folder.toString());

        assertThat(ksb.out()).startsWith(slashed(folder) + "/Jenkinsfile\n");
        assertThat(Ksb.run("score", folder.resolve("Jenkinsfile.loop").toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void unreadableFilesAreNamed() throws IOException {
        Path file = folder.resolve("Jenkinsfile.secret");
        write("Jenkinsfile.secret", GOOD);
        Files.setPosixFilePermissions(file, Set.of());
        assumeTrue(!Files.isReadable(file), "this user may read everything");

        assertThat(Ksb.run("score", file.toString()).err()).contains("permission");
    }

    @Test
    void nothingOfAFileIsEverRun() throws IOException {
        Path proof = folder.resolve("proof");
        write("Jenkinsfile.evil", """
                @Grab('no.such:artifact:1') import no.such.Thing
                @groovy.transform.ASTTest({ new File('%1$s').text = 'x' })
                class Evil { static { new File('%1$s').text = 'x' } }
                evaluate("new File('%1$s').text = 'x'")
                new File('%1$s').text = 'x'
                node { sh 'touch %1$s' }
                """.formatted(slashed(proof)));

        Ksb.run("score", folder.toString());

        assertThat(proof).doesNotExist();
    }

    @Test
    void namesOfFilesCannotDriveTheTerminal() throws IOException {
        Path odd = folder.resolve("odd\u001b[2J\u202e.jenkinsfile");
        try {
            Files.writeString(odd, "node {");
        } catch (IOException | java.nio.file.InvalidPathException e) {
            assumeTrue(false, "this file system knows no such names");
        }

        Ksb text = Ksb.run("score", folder.toString());
        Ksb sarif = Ksb.run("score", "--format", "sarif", folder.toString());

        assertThat(text.out() + text.err() + sarif.err()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void hostileRulePacksAreRefusedWithEveryFault() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("sast.yaml"), "a: &a [x, x]\nb: [*a, *a]\nc: &c {d: *c}\n");
        Files.writeString(rules.resolve("dast.yaml"), "practice: dast\nrules: " + "[".repeat(5000));

        Ksb ksb = Ksb.run("score", "--rules", rules.toString(), folder.toString());

        assertThat(ksb.code()).isEqualTo(2);
        assertThat(ksb.err()).contains("dast.yaml:", "sast.yaml:").doesNotContain("fault of ksb", "\tat ");
        assertThat(ksb.out()).isEmpty();
    }

    @Test
    void whatTakesTooLongIsGivenUp() throws IOException {
        StringBuilder slow = new StringBuilder("node {\n");
        for (int i = 0; i < 20_000; i++) {
            slow.append("  sh \"make -C ${env.A").append(i).append("} all && ./x.sh | tee log\"\n");
        }
        write("Jenkinsfile.slow", slow.append("}\n").toString());

        long start = System.nanoTime();
        Ksb ksb = Ksb.run(
                "score",
                "--time-budget",
                "0.02",
                folder.resolve("Jenkinsfile.slow").toString());

        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
        assertThat(ksb.code()).isEqualTo(2);
        assertThat(ksb.out()).contains("Not analysed (timed out)");
    }

    private String causeOf(String file) throws IOException {
        return json(folder.resolve(file).toString()).at("/results/0/cause").asText();
    }

    private static JsonNode json(String path) throws IOException {
        return new ObjectMapper()
                .readTree(Ksb.run("score", "--format", "json", path).out());
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static boolean link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
