package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeCommandTest {
    private static final String SHOP = "samples/web-shop/Jenkinsfile";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "score,KSB score (declared): ",
        "k14,K14: touched",
        "K3,K3: not seen here",
        "secure,secure (declared): ",
    })
    void subjectsAreScoreKsbsAndAreas(String subject, String said) {
        assertThat(Ksb.run("badge", SHOP, "--subject", subject).out()).contains("aria-label=\"" + said);
    }

    @Test
    void severalPipelinesSupportAKsbTogetherButHaveNoScore() {
        assertThat(Ksb.run("badge", "samples", "--subject", "S15").out()).contains("S15: ");
        Ksb score = Ksb.run("badge", "samples");
        assertThat(score.code()).isEqualTo(2);
        assertThat(score.err()).contains("pipelines, and scores are not averaged. Name one of them, or a KSB.");
    }

    @Test
    void unknownSubjectsSuggestWhatIsNear() {
        assertThat(Ksb.run("badge", SHOP, "--subject", "secur").err()).contains("Did you mean secure?");
        assertThat(Ksb.run("badge", SHOP, "--style", "round").err()).contains("none of flat, flat-square");
    }

    @Test
    void theBadgeGoesToAFileOrNothingDoes() throws IOException {
        Path file = folder.resolve("ksb.svg");
        assertThat(Ksb.run("badge", "nowhere", "-o", file.toString()).code()).isEqualTo(2);
        assertThat(file).doesNotExist();

        Path broken = Files.writeString(folder.resolve("Jenkinsfile"), "pipeline {");
        assertThat(Ksb.run("badge", broken.toString(), "-o", file.toString()).err())
                .contains("not analysed");
        assertThat(file).doesNotExist();

        assertThat(Ksb.run("badge", SHOP, "-o", file.toString()).code()).isZero();
        assertThat(file).content().startsWith("<svg");
    }
}
