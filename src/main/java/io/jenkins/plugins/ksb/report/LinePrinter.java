package io.jenkins.plugins.ksb.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Lays out JSON in lines down to a depth; what is deeper stays in the line of what holds it. Good to read, to compare and to search. */
final class LinePrinter implements PrettyPrinter {
    private final int lines;
    private int depth;

    /** @param lines how many levels of nesting begin new lines */
    LinePrinter(int lines) {
        this.lines = lines;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        start(json, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        start(json, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ']');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    private void start(JsonGenerator json, char bracket) throws IOException {
        json.writeRaw(bracket);
        depth++;
    }

    private void end(JsonGenerator json, int items, char bracket) throws IOException {
        boolean own = items > 0 && depth <= lines;
        depth--;
        if (own) {
            json.writeRaw("\n" + "  ".repeat(depth));
        }
        json.writeRaw(bracket);
    }

    private void separate(JsonGenerator json) throws IOException {
        json.writeRaw(depth <= lines ? "," : ", ");
        newLine(json);
    }

    private void newLine(JsonGenerator json) throws IOException {
        if (depth <= lines) {
            json.writeRaw("\n" + "  ".repeat(depth));
        }
    }
}
