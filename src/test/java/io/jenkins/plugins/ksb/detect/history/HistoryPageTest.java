package io.jenkins.plugins.ksb.detect.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HistoryPageTest {

    @Test
    void the_page_says_what_the_data_says() {
        Golden.assertMatches(Path.of("docs/history-practices.md"), HistoryPage.markdown());
    }

    @Test
    void each_practice_can_be_linked_to() {
        String page = HistoryPage.markdown();

        assertThat(HistoryPractice.builtIn())
                .allSatisfy(practice ->
                        assertThat(page).contains("(#" + practice.id() + ")", "id=\"" + practice.id() + "\""));
    }
}
