package io.jenkins.plugins.ksb.detect;

import static io.jenkins.plugins.ksb.detect.Facts.facts;
import static io.jenkins.plugins.ksb.detect.Facts.named;
import static io.jenkins.plugins.ksb.detect.Facts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            docker login -u me -p hunter2;          docker login -u *** -p ***
            docker run -p 80:80 app;                docker run -p 80:80 app
            mkdir -p target;                        mkdir -p target
            tool --password=hunter2;                tool --password=***
            tool --token abc;                       tool --token ***
            tool --token ${env.TOKEN};              tool --token ${env.TOKEN}
            tool -DapiKey=abc;                      tool -DapiKey=***
            git push https://me:pw@host/x.git;      git push https://***@host/x.git
            tool --token-file x;                    tool --token-file ***
            """)
    void secrets_are_not_shown(String command, String shown) {
        assertThat(shown(facts().sh(command), 1)).isEqualTo(shown);
    }

    @Test
    void headers_are_hidden() {
        assertThat(Secrets.masked("Authorization: Bearer abc")).isEqualTo("Authorization: ***");
        assertThat(Secrets.masked("X-Api-Key:abc")).isEqualTo("X-Api-Key:***");
        assertThat(Secrets.masked(
                        "Authorization: Bearer " + text("${T}").asText().orElseThrow()))
                .contains("Bearer");
    }

    @Test
    void a_step_shows_its_main_argument() {
        assertThat(shown(facts().step("junit", text("**/*.xml")), 0)).isEqualTo("junit **/*.xml");
        assertThat(shown(facts().step("slackSend", named("channel", "#ops", "color", "good")), 0))
                .isEqualTo("slackSend channel: #ops");
        assertThat(shown(facts().step("login", named("password", "x")), 0)).isEqualTo("login password: ***");
        assertThat(shown(facts().step("timestamps"), 0)).isEqualTo("timestamps");
    }

    @Test
    void long_commands_are_cut() {
        assertThat(shown(facts().sh("make " + "x".repeat(500)), 1)).hasSize(160).endsWith("…");
    }

    private static String shown(Facts facts, int spot) {
        Findings findings = Matching.of(new RuleIndex(RulePacks.only(List.of())), facts.definition());
        return Subject.shown(Subject.of(findings.spots().get(spot)));
    }
}
