package io.jenkins.plugins.ksb.report;

import java.io.IOException;
import java.util.List;

/**
 * Rows after RFC 4180. A cell that a spreadsheet would take for a formula is given an apostrophe in front, as names in a home are
 * written by strangers.
 */
final class Csv {
    private static final String FORMULA = "=+-@\t\r\n";

    private final Appendable out;

    Csv(Appendable out) {
        this.out = out;
    }

    void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
