package io.jenkins.plugins.ksb.parse.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads the bodies of the here-documents announced on a line, once the line has ended. */
final class HereDocumentReader {
    private final Cursor cursor;
    private final PosixParser parser;
    private final Deque<HereDocument> pending = new ArrayDeque<>();

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
        StringBuilder body = new StringBuilder();
        while (!cursor.atEnd()) {
            String line = line(document);
            if (line.strip().equals(document.delimiter()) && line.startsWith(document.delimiter())) {
                break;
            }
            body.append(line).append('\n');
        }
        document.fill(word(document, body.toString(), start));
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
