package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.shell.Word.Part;
import java.util.ArrayList;
import java.util.List;

/** Collects the parts of one word, neighbouring texts joined. */
final class WordBuilder {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean quoted;

    void add(char c, boolean inQuotes) {
        turn(inQuotes).append(c);
    }

    void add(String more, boolean inQuotes) {
        turn(inQuotes).append(more);
    }

    void add(Part part) {
        flush();
        parts.add(part);
    }

    /** Even an empty pair of quotes makes a word. */
    void quote() {
        if (parts.isEmpty() && text.length() == 0) {
            parts.add(new Part.Text("", true));
        }
    }

    /** Where text of this kind goes. */
    StringBuilder turn(boolean inQuotes) {
        if (inQuotes != quoted) {
            flush();
            quoted = inQuotes;
        }
        return text;
    }

    char last() {
        return text.length() == 0 ? Cursor.END : text.charAt(text.length() - 1);
    }

    boolean isEmpty() {
        return parts.isEmpty() && text.length() == 0;
    }

    Word build(int offset) {
        flush();
        return new Word(parts, offset);
    }

    private void flush() {
        if (text.length() > 0) {
            parts.add(new Part.Text(text.toString(), quoted));
            text.setLength(0);
        }
    }
}
