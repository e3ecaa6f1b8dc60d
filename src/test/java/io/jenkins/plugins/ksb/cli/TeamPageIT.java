package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.ksb.browser.Chromium;
import io.jenkins.plugins.ksb.browser.Tab;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of the sample team, as its mentor meets it. */
class TeamPageIT {
    private static Chromium chromium;
    private static URI page;

    @BeforeAll
    static void start(@TempDir Path folder) {
        assumeTrue(Chromium.installed().isPresent(), "no Chromium");
        Path file = folder.resolve("team.html");
        Ksb ksb = Ksb.run("score", "--format", "html", "--output", file.toString(), "samples/team-home");
        assertThat(ksb.code()).as(ksb.err()).isZero();
        page = file.toUri();
        chromium = Chromium.start(Chromium.installed().orElseThrow());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aMentorSeesLevelsWhatComesNextAndDelivery() {
        Tab tab = chromium.tab().size(1280, 900).open(page);

        assertThat(tab.text("#level-test"))
                .contains("Level 2")
                .contains("Next, level 3")
                .contains("legacy-billing: add code coverage");
        assertThat(tab.text("#delivery")).contains("0.47 a day", "high", "26.1 h");
        assertThat(tab.text("#pipelines")).contains("legacy-billing", "rose by");
        assertThat(tab.text("#not-analysed")).contains("platform/base-image");
        assertThat(tab.text("#about")).contains("As of", "Accelerate State of DevOps Report");
        assertThat(tab.problems()).isEmpty();
    }

    @Test
    void everyNumberOfAPipelineLeadsToItsBuild() {
        Tab tab = chromium.tab().size(1280, 900).open(page);

        tab.click("#pipelines a[href='#/web-shop%2Fmain']").await("document.querySelector('#history') !== null");
        assertThat(tab.text("#history")).contains("Builds 1 to 28").contains("Red-green cycle");
        assertThat(tab.text("#practice-automated-build")).contains("5 × 1 sustained = 5");
        tab.click("#practice-automated-build a").await("document.querySelector('#evidence tr.target') !== null");

        assertThat(tab.text("#evidence tr.target")).contains("web-shop/main #28", "2026-03-17", "mvn -B -ntp verify");
        assertThat(tab.problems()).isEmpty();
    }

    @Test
    void nobodyIsShutOut() {
        Tab tab = chromium.tab().scheme("light").size(1280, 900).open(page);
        assertThat(tab.accessibilityFaults()).isEmpty();

        tab.scheme("dark").size(320, 900);
        assertThat(tab.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(320);
        tab.value("location.hash = '#/web-shop%2Fmain'");
        tab.await("document.querySelector('#history') !== null");
        assertThat(tab.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(320);
        assertThat(tab.accessibilityFaults()).isEmpty();
    }
}
