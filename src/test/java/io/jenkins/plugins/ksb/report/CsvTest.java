package io.jenkins.plugins.ksb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void aRowEndsWithCarriageReturnAndLineFeed() throws IOException {
        StringBuilder out = new StringBuilder();

        new Csv(out).row(List.of("a", "", "b c"));

        assertThat(out).hasToString("a,,b c\r\n");
    }

    @Test
    void commasQuotesAndLineEndsAreQuoted() {
        assertThat(Csv.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(Csv.cell("say \"hi\"")).isEqualTo("\"say \"\"hi\"\"\"");
        assertThat(Csv.cell("two\nlines")).isEqualTo("\"two\nlines\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void whatASpreadsheetWouldTakeForAFormulaIsText(String text) {
        assertThat(Csv.cell(text).replace("\"", "")).startsWith("'");
    }

    @Test
    void aFormulaWithCommasIsQuotedToo() {
        assertThat(Csv.cell("=HYPERLINK(\"http://x\",\"y\")")).isEqualTo("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    }
}
