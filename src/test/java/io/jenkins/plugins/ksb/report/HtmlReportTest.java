package io.jenkins.plugins.ksb.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    @Test
    void theJsonReportIsInside() throws IOException {
        assertThat(embedded(Reported.html(Reported.TESTED, Reported.BROKEN), "ksb-data"))
                .isEqualTo(new ObjectMapper().readTree(Reported.json(Reported.TESTED, Reported.BROKEN)));
    }

    @Test
    void textsStandBesideTheResultsTheyBelongTo() throws IOException {
        JsonNode texts = embedded(
                Reported.html(Reported.BROKEN, Reported.withText(Reported.TESTED, "node { }"), Reported.HOSTILE),
                "ksb-texts");

        assertThat(texts.toString()).isEqualTo("[null,\"node { }\",null]");
    }

    @Test
    void noTextEndsTheScriptThatHoldsIt() throws IOException {
        String hostile = "</script><script>alert(1)</script><!-- {{script}}";

        String html = Reported.html(Reported.withText(Reported.TESTED, hostile));

        assertThat(embedded(html, "ksb-texts").get(0).asText()).isEqualTo(hostile);
        assertThat(html.split("</script>", -1)).hasSize(4);
    }

    @Test
    void textsBeyondTheMostAreLeftOut() throws IOException {
        Outcome long1 = Reported.withText(Reported.TESTED, "a".repeat(3_000_000));
        Outcome long2 = Reported.withText(Reported.TESTED, "b".repeat(3_000_000));

        JsonNode texts = embedded(Reported.html(long1, long2), "ksb-texts");

        assertThat(texts.get(0).asText()).hasSize(3_000_000);
        assertThat(texts.get(1).isNull()).isTrue();
    }

    @Test
    void equalInputGivesEqualBytes() throws IOException {
        assertThat(Reported.html(Reported.TESTED)).isEqualTo(Reported.html(Reported.TESTED));
    }

    static JsonNode embedded(String html, String id) throws IOException {
        Matcher script = Pattern.compile("<script type=\"application/json\" id=\"" + id + "\">([^<]*)</script>")
                .matcher(html);
        assertThat(script.find()).isTrue();
        return new ObjectMapper().readTree(script.group(1));
    }
}
