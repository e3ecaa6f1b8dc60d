package io.jenkins.plugins.ksb.report;

import io.jenkins.plugins.ksb.evidence.Sha256;
import java.io.IOException;
import java.io.Writer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/**
 * The page around the data: one file that needs nothing from elsewhere. Its own policy lets only its own script and style run, by their
 * digests, and lets no request leave.
 */
final class HtmlFrame {
    private static final String DATA = "{{data}}";
    private static final String TEXTS = "{{texts}}";

    private final Writer out;
    private final String between;
    private final String end;

    /** Writes as far as the data. */
    HtmlFrame(Writer out) throws IOException {
        this.out = out;
        String style = Frontend.style();
        String script = Frontend.script();
        String frame = Frontend.filled(
                Frontend.frame(),
                Map.of("style", style, "script", script, "style-hash", hash(style), "script-hash", hash(script)));
        int data = frame.indexOf(DATA);
        int texts = frame.indexOf(TEXTS);
        between = frame.substring(data + DATA.length(), texts);
        end = frame.substring(texts + TEXTS.length());
        out.write(frame.substring(0, data));
    }

    /** For JSON: within a script element only {@code <} could end it, and in JSON that stands in texts alone. */
    Writer data() {
        return new InScript(out);
    }

    /** Writes what lies between the report and the texts of definitions. */
    void toTexts() throws IOException {
        out.write(between);
    }

    void finish() throws IOException {
        out.write(end);
        out.flush();
    }

    private static String hash(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.hex(text)));
    }

    /** Writes {@code <} as an escape. */
    private static final class InScript extends Writer {
        private static final String ESCAPE = "\\u003c";

        private final Writer out;

        InScript(Writer out) {
            this.out = out;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            int start = from;
            for (int i = from; i < from + length; i++) {
                if (text[i] == '<') {
                    out.write(text, start, i - start);
                    out.write(ESCAPE);
                    start = i + 1;
                }
            }
            out.write(text, start, from + length - start);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        /** Whoever made the other writer closes it. */
        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
