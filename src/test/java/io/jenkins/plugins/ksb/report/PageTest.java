package io.jenkins.plugins.ksb.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    private static final String LONG = "word ".repeat(25).strip();

    @Test
    void longLinesBreakBetweenWordsAndKeepTheIndent() {
        assertThat(new Page().wrapped(4, LONG).toString().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("    word") && line.length() <= Page.WIDTH);
    }

    @Test
    void aLabelStandsInTheFirstLineOnly() {
        assertThat(new Page().hanging(6, "id", LONG).toString().lines())
                .first()
                .asString()
                .startsWith("id    word");
        assertThat(new Page().hanging(6, "id", LONG).toString().lines())
                .element(1)
                .asString()
                .startsWith("      word");
    }

    @Test
    void aLabelThatIsTooLongHasALineOfItsOwn() {
        assertThat(new Page().hanging(4, "a-long-id", "words")).hasToString("a-long-id\n    words\n");
    }

    @Test
    void aWordThatIsTooLongIsNotCut() {
        assertThat(new Page().wrapped(2, "x".repeat(200))).hasToString("  " + "x".repeat(200) + "\n");
    }

    @Test
    void blocksKeepTheirShape() {
        assertThat(new Page().block(2, "a {\n\tb\n}\n")).hasToString("  a {\n      b\n  }\n");
    }
}
