package io.jenkins.plugins.ksb.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.Golden;
import io.jenkins.plugins.ksb.detect.RulePacks;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PracticesPageTest {

    @Test
    void the_page_says_what_the_packs_say() {
        Golden.assertMatches(Path.of("docs/practices.md"), PracticesPage.markdown(RulePacks.builtIn()));
    }

    @Test
    void each_practice_can_be_linked_to() {
        String page = PracticesPage.markdown(RulePacks.builtIn());

        assertThat(RulePacks.builtIn().packs())
                .allSatisfy(pack ->
                        assertThat(page).contains("(#" + pack.practice() + ")", "id=\"" + pack.practice() + "\""));
    }
}
