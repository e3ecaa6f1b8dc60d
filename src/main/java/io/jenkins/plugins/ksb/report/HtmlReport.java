package io.jenkins.plugins.ksb.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For people who look, print and hand in: one file that opens offline. It holds the JSON report as it is, the texts of definitions beside
 * it, and the front-end that draws both.
 */
public final class HtmlReport implements Report {
    /** Pages stay quick to open; later definitions are left out, and their pages do without. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final HtmlFrame frame;
    private final JsonReport json;
    private final List<@Nullable String> texts = new ArrayList<>();
    private int characters;

    public HtmlReport(Writer out, Context context) throws IOException {
        this.frame = new HtmlFrame(out);
        this.json = new JsonReport(frame.data(), context);
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        json.add(outcome);
        texts.add(outcome instanceof Outcome.Scored scored ? text(scored) : null);
    }

    private @Nullable String text(Outcome.Scored scored) {
        if (scored.text() == null || characters + scored.text().length() > MOST_CHARACTERS) {
            return null;
        }
        characters += scored.text().length();
        return scored.text();
    }

    @Override
    public void finish(Together together) throws IOException {
        json.finish(together);
        frame.toTexts();
        try (JsonGenerator generator = Json.generator(frame.data())) {
            generator.writeStartArray();
            for (String text : texts) {
                generator.writeString(text);
            }
            generator.writeEndArray();
        }
        frame.finish();
    }
}
