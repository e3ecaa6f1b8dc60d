package io.jenkins.plugins.ksb.parse.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the bodies of the here-documents announced on a line, once the line has ended. */
final class HereDocumentReader {
    private final Cursor cursor;
    private final PosixParser parser;
    private final Deque<HereDocument> pending = new ArrayDeque<>();
    /** Delimiters that do not stand alone on any line from here on. */
    private final Set<String> indented = new HashSet<>();

    HereDocumentReader(Cursor cursor, PosixParser parser) {
        this.cursor = cursor;
        this.parser = parser;
    }

    void announce(HereDocument document) {
        pending.add(document);
    }

    void read() {
        while (!pending.isEmpty()) {
            read(pending.remove());
        }
    }

    private void read(HereDocument document) {
        int start = cursor.at();
        boolean strict = hasStrictEnd(document);
        StringBuilder body = new StringBuilder();
        while (!cursor.atEnd()) {
            String line = line(document);
            if ((strict ? line.stripTrailing() : line.strip()).equals(document.delimiter())) {
                break;
            }
            body.append(line).append('\n');
        }
        document.fill(word(document, body.toString(), start));
    }

    /**
     * Whether the delimiter stands alone on a line, as it should. In a pipeline it is often indented by mistake; it is clear what is
     * meant then, although a shell would read on to the end.
     */
    private boolean hasStrictEnd(HereDocument document) {
        if (document.stripsTabs() || indented.contains(document.delimiter())) {
            return false;
        }
        String delimiter = document.delimiter();
        int at = cursor.at();
        while (!isLine(delimiter, at)) {
            at = cursor.text().indexOf('\n' + delimiter, at) + 1;
            if (at == 0) {
                indented.add(delimiter);
                return false;
            }
        }
        return true;
    }

    private boolean isLine(String delimiter, int at) {
        String text = cursor.text();
        int end = at + delimiter.length();
        return text.startsWith(delimiter, at)
                && (end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r');
    }

    private Word word(HereDocument document, String body, int start) {
        return document.literal()
                ? new Word(List.of(new Word.Part.Text(body, true)), parser.offset(start))
                : parser.within(body, start).words().body();
    }

    private String line(HereDocument document) {
        while (document.stripsTabs() && cursor.peek() == '\t') {
            cursor.skip(1);
        }
        int end = cursor.text().indexOf('\n', cursor.at());
        int start = cursor.at();
        cursor.moveTo(end < 0 ? cursor.text().length() : end);
        String line = cursor.since(start);
        cursor.skip(1);
        return line;
    }
}
