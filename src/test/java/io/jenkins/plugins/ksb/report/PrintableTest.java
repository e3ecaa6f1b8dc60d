package io.jenkins.plugins.ksb.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void ordinaryTextOfAnyLanguageStays() {
        assertThat(Printable.of("npm test -- --größe 数 שלום \uD83D\uDE80"))
                .isEqualTo("npm test -- --größe 数 שלום \uD83D\uDE80");
    }

    @Test
    void terminalEscapesAreShownNotSent() {
        assertThat(Printable.of("a\u001b[31mb\u009b2Jc\u0007")).isEqualTo("a\\u{1b}[31mb\\u{9b}2Jc\\u{7}");
    }

    @Test
    void directionOverridesAreShownNotApplied() {
        assertThat(Printable.of("user\u202e\u2066x\u200f")).isEqualTo("user\\u{202e}\\u{2066}x\\u{200f}");
    }

    @Test
    void zeroWidthCharactersAndLoneSurrogatesAreShown() {
        assertThat(Printable.of("a\u200bb\ud800")).isEqualTo("a\\u{200b}b\\u{d800}");
    }

    @Test
    void lineBreaksBecomeVisible() {
        assertThat(Printable.of("a\nb\tc\r")).isEqualTo("a\\nb\\tc\\r");
    }

    @Test
    void aLineIsOneLineAndNoLonger() {
        assertThat(Printable.line("  mvn \\\n   test  ", 40)).isEqualTo("mvn \\ test");
        assertThat(Printable.line("abcdefghij", 8)).isEqualTo("abcde...").hasSize(8);
        assertThat(Printable.line("abcd\uD83D\uDE80ghij", 8)).isEqualTo("abcd...");
    }
}
