package io.jenkins.plugins.ksb.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.report.Badge.Tone;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class BadgeTest {
    private static final Badge K14 = new Badge("K14", "supported", Tone.GOOD);

    @ParameterizedTest
    @EnumSource
    void words_say_what_the_colour_says(BadgeStyle style) throws Exception {
        Element svg = svg(K14.svg(style));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).isEqualTo("K14: supported");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("K14: supported");
        assertThat(svg.getElementsByTagName("text").item(1).getTextContent()).isEqualToIgnoringCase("supported");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_comes_from_elsewhere_and_nothing_has_a_name(BadgeStyle style) {
        assertThat(K14.svg(style)).doesNotContain("href", "url(", "<script", " id=", "@import");
    }

    @Test
    void the_text_fits_whatever_the_font() throws Exception {
        Element svg = svg(new Badge("a much longer label", "99 of 100", Tone.STRONG).svg(BadgeStyle.FLAT));
        Element last = (Element) svg.getElementsByTagName("text").item(1);

        assertThat(number(last, "x") + number(last, "textLength")).isLessThan(number(svg, "width"));
    }

    @Test
    void hostile_words_stay_words() throws Exception {
        Badge hostile =
                new Badge("</title><script>alert(1)</script>", "\"'&\u202e\u0000" + "x".repeat(10_000), Tone.NONE);

        Element svg = svg(hostile.svg(BadgeStyle.FLAT));

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).startsWith("</title><script>");
        assertThat(number(svg, "width")).isLessThan(1500);
    }

    @ParameterizedTest
    @EnumSource
    void white_can_be_read_on_every_tone(Tone tone) {
        Matcher colour =
                Pattern.compile("fill=\"#([0-9a-f]{6})\"").matcher(new Badge("a", "b", tone).svg(BadgeStyle.FLAT));
        while (colour.find()) {
            assertThat(1.05 / (luminance(Integer.parseInt(colour.group(1), 16)) + 0.05))
                    .isGreaterThan(4.5);
        }
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static Element svg(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }
}
