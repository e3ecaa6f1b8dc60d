package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.shell.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what begins with a keyword of {@code cmd}: conditions, loops, remarks, labels. */
final class CmdCompounds {
    private static final Map<String, String> COMPARISONS = Map.of("equ", "==", "neq", "!=", "==", "==");
    private static final String STATUS = "ERRORLEVEL";

    private final Cursor cursor;
    private final CmdWords words;
    private final CmdParser parser;

    CmdCompounds(Cursor cursor, CmdWords words, CmdParser parser) {
        this.cursor = cursor;
        this.words = words;
        this.parser = parser;
    }

    Node read(String keyword) {
        if (cursor.peek() == ':' || keyword.equals("rem")) {
            parser.skipLine();
            return Node.NOTHING;
        }
        return switch (keyword) {
            case "if" -> condition();
            case "for" -> loop();
            case "set" -> parser.set();
            default -> parser.simple();
        };
    }

    private Node condition() {
        cursor.skip("if".length());
        parser.skipBlanks();
        boolean negated = false;
        for (String keyword = parser.keyword();
                keyword.equals("not") || cursor.peek() == '/';
                keyword = parser.keyword()) {
            negated ^= keyword.equals("not");
            words.word(true);
            parser.skipBlanks();
        }
        Node test = test();
        parser.skipBlanks();
        Node then = parser.command();
        return new Node.If(negated ? new Node.Pipeline(List.of(test), true) : test, then, otherwise());
    }

    private Node otherwise() {
        int behind = cursor.at();
        parser.skipNewlines();
        if (parser.keyword().equals("else")) {
            cursor.skip("else".length());
            return parser.command();
        }
        cursor.moveTo(behind);
        return Node.NOTHING;
    }

    private Node test() {
        int start = cursor.at();
        List<Word> read = new ArrayList<>(List.of(text("if", start)));
        String keyword = parser.keyword();
        if (keyword.equals("exist") || keyword.equals("defined") || keyword.equals("errorlevel")) {
            words.word(true);
            parser.skipBlanks();
            Part status = new Part.Variable(STATUS, "", false, null, false);
            read.add(keyword.equals("errorlevel") ? new Word(List.of(status), start) : text(keyword, start));
            read.add(words.word(true));
            return new Node.Test(read, start);
        }
        read.add(words.operand());
        skipOnlyBlanks();
        Word operator = cursor.accept("==") ? text("==", start) : words.word(true);
        read.add(text(comparison(operator), start));
        parser.skipBlanks();
        read.add(words.word(true));
        return new Node.Test(read, start);
    }

    private void skipOnlyBlanks() {
        while (cursor.peek() == ' ' || cursor.peek() == '\t') {
            cursor.skip(1);
        }
    }

    private static String comparison(Word operator) {
        String text =
                operator.parts().isEmpty() || !(operator.parts().get(0) instanceof Part.Text plain) ? "" : plain.text();
        return COMPARISONS.getOrDefault(text.toLowerCase(Locale.ROOT), text);
    }

    private Node loop() {
        cursor.skip("for".length());
        parser.skipBlanks();
        boolean literal = true;
        while (cursor.peek() == '/' || cursor.peek() == '"') {
            literal = false;
            words.word(true);
            parser.skipBlanks();
        }
        Word variable = words.word(true);
        parser.skipBlanks();
        words.word(true);
        parser.skipBlanks();
        List<Word> values = values();
        parser.skipNewlines();
        if (parser.keyword().equals("do")) {
            cursor.skip("do".length());
        }
        return new Node.For(literal ? variable(variable) : "", values, parser.command());
    }

    private static String variable(Word word) {
        return !word.parts().isEmpty() && word.parts().get(0) instanceof Part.Variable variable ? variable.name() : "";
    }

    /** What stands in the parentheses: words, or in single quotes a command whose output is gone through. */
    private List<Word> values() {
        List<Word> values = new ArrayList<>();
        if (!cursor.accept("(")) {
            return values;
        }
        parser.skipNewlines();
        if (cursor.peek() == '\'' || cursor.peek() == '`') {
            values.add(output());
        }
        while (!cursor.atEnd() && cursor.peek() != ')') {
            int before = cursor.at();
            values.add(words.word(true));
            parser.skipNewlines();
            if (cursor.at() == before) {
                cursor.skip(1);
            }
        }
        cursor.accept(")");
        return values;
    }

    private Word output() {
        int start = cursor.at();
        char quote = cursor.next();
        int line = cursor.text().indexOf('\n', start);
        int end = cursor.text().indexOf(quote, cursor.at());
        int stop =
                end < 0 || (line >= 0 && end > line) ? (line < 0 ? cursor.text().length() : line) : end;
        String command = cursor.text().substring(cursor.at(), Math.max(stop, cursor.at()));
        cursor.moveTo(stop);
        cursor.accept(String.valueOf(quote));
        return new Word(List.of(new Part.Substitution(parser.within(command), cursor.since(start), true)), start);
    }

    private static Word text(String text, int offset) {
        return new Word(List.of(new Part.Text(text, false)), offset);
    }
}
