package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.shell.Word.Part;
import java.util.Locale;

/** Reads words of {@code cmd}: double quotes, {@code ^}, {@code %NAME%}, {@code !NAME!}, {@code %%i}. */
final class CmdWords {
    private static final String META = " \t\r\n&|<>()";

    private final Cursor cursor;

    CmdWords(Cursor cursor) {
        this.cursor = cursor;
    }

    static boolean isMeta(char c) {
        return c == Cursor.END || META.indexOf(c) >= 0;
    }

    /** Parentheses are ordinary inside a word, unless one closes the block that is open. */
    Word word(boolean inBlock) {
        return upTo(inBlock ? " \t\r\n&|<>)" : " \t\r\n&|<>", false);
    }

    /** The first side of {@code a==b}. */
    Word operand() {
        return upTo(" \t\r\n&|<>)", true);
    }

    /** Everything up to the end of the command: the value of a {@code set}. */
    Word value(boolean inBlock) {
        if (cursor.accept("\"")) {
            Word word = upTo("\"", false);
            cursor.accept("\"");
            return word;
        }
        return upTo(inBlock ? "\r\n&|<>)" : "\r\n&|<>", false);
    }

    private Word upTo(String stops, boolean atEquals) {
        int start = cursor.at();
        WordBuilder word = new WordBuilder();
        boolean quoted = false;
        while (!cursor.atEnd() && cursor.peek() != '\n') {
            char c = cursor.peek();
            if (!quoted && (stops.indexOf(c) >= 0 || (atEquals && cursor.looksAt("==")))) {
                break;
            }
            if (c == '"') {
                quoted = !quoted;
                word.quote();
                cursor.skip(1);
            } else if (c == '^' && !quoted) {
                escape(word);
            } else {
                character(word, quoted || stops.indexOf(' ') < 0);
            }
        }
        return word.build(start);
    }

    private void escape(WordBuilder word) {
        cursor.skip(1);
        cursor.accept("\r");
        if (!cursor.accept("\n") && !cursor.atEnd()) {
            word.add(cursor.next(), true);
        }
    }

    private void character(WordBuilder word, boolean quoted) {
        char c = cursor.peek();
        if (c == '%' && cursor.peek(1) == '%' && WordReader.isNameStart(cursor.peek(2))) {
            variable(word, quoted, cursor.text().substring(cursor.at(), cursor.at() + 3), 3);
        } else if (c == '%' || c == '!') {
            named(word, c, quoted);
        } else if (!cursor.takeHole(word.turn(quoted))) {
            word.add(cursor.next(), quoted);
        }
    }

    /** {@code %NAME%}, and {@code %NAME:a=b%}, whose value is not known. */
    private void named(WordBuilder word, char mark, boolean quoted) {
        int length = 1;
        while (WordReader.isNamePart(cursor.peek(length))) {
            length++;
        }
        String name = cursor.text().substring(cursor.at() + 1, cursor.at() + length);
        if (name.isEmpty()) {
            word.add(cursor.next(), quoted);
        } else if (cursor.peek(length) == mark) {
            variable(word, quoted, name.toUpperCase(Locale.ROOT), length + 1);
        } else if (cursor.peek(length) == ':' && closes(length, mark) > 0) {
            variable(word, quoted, "", closes(length, mark) + 1);
        } else {
            word.add(cursor.next(), quoted);
        }
    }

    private int closes(int from, char mark) {
        for (int i = from; i < from + 80; i++) {
            char c = cursor.peek(i);
            if (c == mark) {
                return i;
            }
            if (c == '\n' || c == Cursor.END) {
                break;
            }
        }
        return -1;
    }

    private void variable(WordBuilder word, boolean quoted, String name, int length) {
        int start = cursor.at();
        cursor.skip(length);
        word.add(new Part.Variable(name, cursor.since(start), quoted, null, false));
    }
}
