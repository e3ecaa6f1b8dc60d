package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.score.Standard;
import io.jenkins.plugins.ksb.score.Standards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioCommandTest {
    private static final String HOME = "samples/team-home";

    @TempDir
    private Path folder;

    @Test
    void everySentenceOfTheStandardStandsInItsOrder() throws IOException {
        assertThat(portfolio("--person", "dev1@example.org").code()).isZero();

        Standard standard = Standards.builtIn("st0825-1.1").orElseThrow();
        assertThat(text("portfolio.md").lines().filter(line -> line.startsWith("> ")))
                .containsExactlyElementsOf(
                        standard.ksbs().stream().map(one -> "> " + one.text()).toList());
        assertThat(text("portfolio.md"))
                .contains("Assessed by practical assessment", "2026-03-15, `web-shop/main` #27");
    }

    @Test
    void allFormsAreInTheArchive() throws IOException {
        portfolio("--person", "dev1@example.org");

        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(folder.resolve("portfolio.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isEqualTo(Files.readAllBytes(folder.resolve(entry.getName())));
            }
        }
        assertThat(names).containsExactly("portfolio.html", "portfolio.md", "evidence.csv", "evidence.json");
        assertThat(text("evidence.csv")).startsWith("\ufeffperson,ksb,");
    }

    @Test
    void nothingOfTheHouseIsLeftWhereItIsToBeTakenOut() throws IOException {
        portfolio("--team", HOME + "/team.yaml", "--person", "dev1", "--redact");

        for (String name : List.of("portfolio.html", "portfolio.md", "evidence.csv", "evidence.json")) {
            assertThat(text(name))
                    .doesNotContain("web-shop", "price-library", "dev2", HOME)
                    .contains("pipeline 1");
        }
        assertThat(text("portfolio.md")).doesNotContain("example.org").contains("docker push [host]/");
    }

    @Test
    void somebodyHasToBeNamed() {
        Ksb ksb = portfolio();

        assertThat(ksb.code()).isEqualTo(Main.WRONG);
        assertThat(ksb.err()).contains("--person ID: say whose portfolio it is");
    }

    private Ksb portfolio(String... options) {
        List<String> arguments = new ArrayList<>(List.of("portfolio", HOME, "--output", folder.toString()));
        arguments.addAll(List.of(options));
        return Ksb.run(arguments.toArray(String[]::new));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
