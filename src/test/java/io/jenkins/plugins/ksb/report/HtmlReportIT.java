package io.jenkins.plugins.ksb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.jenkins.plugins.ksb.browser.Chromium;
import io.jenkins.plugins.ksb.browser.Tab;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report as people meet it. */
class HtmlReportIT {
    private static final String DEFINITION = "// first\n".repeat(11) + "mvn verify\n" + "\n".repeat(7)
            + "semgrep scan || true\n" + "\n".repeat(9) + "slackSend 'done'\n";

    /** Names of fields that hold free text; all others are words of the schema. */
    private static final Set<String> FREE = Set.of(
            "path",
            "reason",
            "remedy",
            "subject",
            "rule",
            "stages",
            "unknowns",
            "title",
            "summary",
            "example",
            "text",
            "limit",
            "because",
            "notice",
            "reference",
            "edition");

    private static final String HOSTILE = "<script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'>"
            + "\u202eright\u2066 \u0000 \u001b[31m {{script}} " + "long".repeat(2500);

    private static Chromium chromium;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        boolean installed = Chromium.installed().isPresent();
        if (!installed) {
            System.err.println("Browser tests are skipped: no Chromium on the path, and KSB_CHROMIUM names none.");
        }
        assumeTrue(installed, "no Chromium");
        chromium = Chromium.start(Chromium.installed().orElseThrow());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void onePipelineIsOnePage() throws IOException {
        Tab tab = tab(one());

        assertThat(tab.text("h1")).isEqualTo("shop/Jenkinsfile");
        assertThat(tab.text("#line-20")).contains("semgrep scan || true", "Static security testing", "advisory");
        assertThat(tab.text("#score")).contains("Unit testing").contains("of every pipeline");
        assertThat(tab.text("#about")).contains("Written for tests.").contains("1.2.3");
        assertQuiet(tab);
    }

    @Test
    void unseenAndOutOfReachLookDifferent() throws IOException {
        Tab tab = tab(one());

        assertThat(tab.text("a.tile[href='#B1']")).contains("for people to show");
        assertThat(tab.text("a.tile[href='#S1']")).contains("at most a link");
        assertThat(tab.text("a.tile[href='#K1']")).contains("touched");
    }

    @Test
    void anAddressLeadsToAKsbAndOpensIt() throws IOException {
        Tab tab = chromium.tab().open(URI.create(one() + "#K1"));

        tab.await("document.querySelector('#K1').open");
        assertThat(tab.text("#K1"))
                .contains("Testing early")
                .contains("mvn verify")
                .contains("line 12");
        assertThat(tab.value("document.activeElement.closest('details').id").asText())
                .isEqualTo("K1");

        tab.value("location.hash = '#practice-sast'");
        tab.await("document.querySelector('#practice-sast').classList.contains('target')");
        assertQuiet(tab);
    }

    @Test
    void filtersShowWhatIsAskedFor() throws IOException {
        Tab tab = tab(one());
        assertThat(tab.count("#evidence tbody tr")).isEqualTo(3);

        tab.enter("#evidence input[type=search]", "SEMGREP");
        assertThat(tab.count("#evidence tbody tr")).isEqualTo(1);
        assertThat(tab.text("#evidence [role=status]")).isEqualTo("1 of 3 pieces");

        tab.enter("#evidence input[type=search]", "").enter("#evidence label:nth-of-type(5) select", "K1");
        assertThat(tab.text("#evidence tbody")).contains("mvn verify").doesNotContain("semgrep");
        assertQuiet(tab);
    }

    @Test
    void eachOfSeveralPipelinesHasAPage() throws IOException {
        Tab tab = tab(several());
        assertThat(tab.text("h1")).isEqualTo("3 pipelines together");
        assertThat(tab.text("#not-analysed")).contains("old/Jenkinsfile", "line 7", "Expected a closing brace.");

        tab.click("#pipelines a[href='#/shop%2FJenkinsfile']");
        tab.await("document.querySelector('h1').innerText === 'shop/Jenkinsfile'");
        assertThat(tab.value("document.activeElement.tagName").asText()).isEqualTo("H1");

        tab.click("#ksbs a.tile[href='#/shop%2FJenkinsfile/K1']");
        tab.await("document.querySelector('#K1').open");

        tab.value("history.go(-2)");
        tab.await("document.querySelector('h1').innerText === '3 pipelines together'");
        assertQuiet(tab);
    }

    @Test
    void longListsHavePages() throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            outcomes.add(Reported.named(Reported.TESTED, "shop-" + i + "/Jenkinsfile"));
        }
        Tab tab = tab(file("many", Reported.html(outcomes.toArray(Outcome[]::new))));

        assertThat(tab.count("#pipelines tbody tr")).isEqualTo(50);
        tab.click("#pipelines .paging button:last-child");
        assertThat(tab.text("#pipelines [role=status]")).isEqualTo("2,000 pipelines, 51 to 100 shown");
        tab.enter("#pipelines input", "shop-1999");
        assertThat(tab.count("#pipelines tbody tr")).isEqualTo(1);
        assertQuiet(tab);
    }

    @Test
    void theKeyboardComesFirstToTheSkipLinkAndThenIntoTheReport() throws IOException {
        Tab tab = tab(one());

        tab.press("Tab", 9);
        assertThat(tab.value("document.activeElement.className").asText()).isEqualTo("skip");
        tab.press("Tab", 9);
        assertThat(tab.value("document.activeElement.getAttribute('href')").asText())
                .isEqualTo("#score");
    }

    @ParameterizedTest
    @CsvSource({"one, light, 1280", "several, dark, 320"})
    void nobodyIsShutOut(String report, String scheme, int width) throws IOException {
        Tab tab = chromium.tab().scheme(scheme).size(width, 900).open(report.equals("one") ? one() : several());
        tab.value("document.querySelectorAll('details').forEach((one, i) => one.open = i < 4)");
        tab.await("document.querySelectorAll('.entry-body').length >= 4");

        assertThat(tab.accessibilityFaults()).isEmpty();
        assertQuiet(tab);
    }

    @ParameterizedTest
    @CsvSource({"320", "768", "3840"})
    void nothingSticksOutAtAnyWidth(int width) throws IOException {
        Tab tab = chromium.tab().size(width, 900).open(several());

        assertThat(tab.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
    }

    @Test
    void darkIsDark() throws IOException {
        String background = "getComputedStyle(document.body).backgroundColor";

        assertThat(chromium.tab().scheme("dark").open(one()).value(background).asText())
                .isEqualTo("rgb(20, 24, 28)");
        assertThat(chromium.tab()
                        .scheme("light")
                        .open(several())
                        .value(background)
                        .asText())
                .isEqualTo("rgb(250, 249, 246)");
    }

    @Test
    void printsOnA4WithEverythingSeenOpen() throws IOException {
        Tab tab = tab(one());
        tab.value(
                "addEventListener('beforeprint', () => window.opened = document.querySelectorAll('details[open]').length)");

        byte[] pdf = tab.pdf();

        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .containsPattern("MediaBox \\[0 0 59\\d(\\.\\d+)? 84\\d");
        assertThat(tab.value("window.opened").asInt()).isEqualTo(2);
        assertThat(tab.count("details[open]")).isZero();
        assertQuiet(tab);
    }

    @Test
    void hostileTextIsOnlyEverText() throws IOException {
        JsonNode data =
                hostile(new ObjectMapper().readTree(Reported.json(Reported.TESTED, Reported.HOSTILE, Reported.BROKEN)));
        Tab tab = chromium.tab().size(320, 900).open(file("hostile", page(data, HOSTILE + "\n" + HOSTILE)));

        openAll(tab);
        assertThat(tab.text("#not-analysed"))
                .contains("<script>window.hacked = 1</script>")
                .contains("\\u202e");
        assertThat(tab.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(320);
        tab.click("#pipelines a[href^='#/']").await("document.querySelector('#definition') !== null");
        openAll(tab);

        assertThat(tab.text("#line-1")).contains("<img src=x").contains("\\u0000");
        assertThat(tab.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(320);
        assertThat(tab.count("#ksb script, #ksb img")).isZero();
        assertThat(tab.value("window.hacked === undefined").asBoolean()).isTrue();
        assertQuiet(tab);
    }

    private static void openAll(Tab tab) {
        tab.value("document.querySelectorAll('details').forEach(one => one.open = true)");
        tab.await("document.querySelectorAll('.entry-body').length === document.querySelectorAll('details').length");
    }

    /** No error anywhere, and no request but the one for the file itself. */
    private static void assertQuiet(Tab tab) {
        assertThat(tab.problems()).isEmpty();
        assertThat(tab.requests())
                .allMatch(address -> address.startsWith("file:"))
                .hasSize(1);
    }

    private static Tab tab(URI address) {
        return chromium.tab().size(1280, 900).open(address);
    }

    private static URI one() throws IOException {
        return file("one", Reported.html(Reported.withText(Reported.TESTED, DEFINITION)));
    }

    private static URI several() throws IOException {
        return file(
                "several",
                Reported.html(
                        Reported.withText(Reported.TESTED, DEFINITION),
                        Reported.HOSTILE,
                        Reported.BROKEN,
                        Reported.named(Reported.TESTED, "web/Jenkinsfile")));
    }

    private static String page(JsonNode data, String text) throws IOException {
        StringWriter out = new StringWriter();
        HtmlFrame frame = new HtmlFrame(out);
        frame.data().write(data.toString());
        frame.toTexts();
        frame.data().write(new ObjectMapper().writeValueAsString(new String[] {text, text, null}));
        frame.finish();
        return out.toString();
    }

    private static URI file(String name, String html) throws IOException {
        return Files.writeString(folder.resolve(name + ".html"), html).toUri();
    }

    /** Every free text with something hostile behind it. */
    private static JsonNode hostile(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                boolean free = FREE.contains(field.getKey());
                object.set(field.getKey(), free ? spoilt(field.getValue()) : hostile(field.getValue()));
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(HtmlReportIT::hostile);
        }
        return node;
    }

    private static JsonNode spoilt(JsonNode node) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, spoilt(array.get(i)));
            }
            return array;
        }
        return TextNode.valueOf(node.asText() + HOSTILE);
    }
}
