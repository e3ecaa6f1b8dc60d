package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SelfScoreTest {
    private static final String HEADING = "## The project's own pipeline";
    private static final String FENCE = "```\n";

    @Test
    void theReadmeShowsWhatTheProjectsOwnPipelineScores() throws IOException {
        String scorecard = Ksb.run("score", "Jenkinsfile").out();

        assertThat(scorecard).startsWith(shownInTheReadme());
    }

    @Test
    void theProjectsOwnPipelineIsExemplary() {
        assertThat(Ksb.run("score", "Jenkinsfile", "--fail-under", "90").code()).isZero();
    }

    private static String shownInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
        int from = readme.indexOf(FENCE, readme.indexOf(HEADING)) + FENCE.length();
        return readme.substring(from, readme.indexOf(FENCE, from));
    }
}
