package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.shell.Word.Part;
import java.util.Locale;

/** Reads words of PowerShell: both kinds of quotes, here-strings, backticks, variables, parentheses and script blocks. */
final class PowerShellWords {
    private static final String META = " \t\r\n;|&)}";

    private final Cursor cursor;
    private final PowerShellParser parser;

    PowerShellWords(Cursor cursor, PowerShellParser parser) {
        this.cursor = cursor;
        this.parser = parser;
    }

    static boolean isMeta(char c) {
        return c == Cursor.END || META.indexOf(c) >= 0;
    }

    Word word() {
        return word("");
    }

    Word word(String stops) {
        int start = cursor.at();
        WordBuilder word = new WordBuilder();
        while (!cursor.atEnd() && !isMeta(cursor.peek()) && stops.indexOf(cursor.peek()) < 0) {
            part(word, start);
        }
        return word.build(start);
    }

    private void part(WordBuilder word, int start) {
        switch (cursor.peek()) {
            case '\'' -> single(word);
            case '"' -> doubleQuotes(word);
            case '`' -> escape(word);
            case '$' -> dollar(word, false);
            case '(' -> substitution(word, 1, ')', false);
            case '{' -> substitution(word, 1, '}', false);
            case '@' -> at(word, start);
            default -> ordinary(word, false);
        }
    }

    private void ordinary(WordBuilder word, boolean quoted) {
        if (!cursor.takeHole(word.turn(quoted))) {
            word.add(cursor.next(), quoted);
        }
    }

    private void at(WordBuilder word, int start) {
        if (cursor.looksAt("@'") || cursor.looksAt("@\"")) {
            hereString(word);
        } else if (cursor.looksAt("@(")) {
            substitution(word, 2, ')', false);
        } else if (cursor.looksAt("@{")) {
            substitution(word, 2, '}', false);
        } else if (cursor.at() == start && WordReader.isNameStart(cursor.peek(1))) {
            cursor.skip(1);
            String name = name();
            word.add(new Part.Variable(name + "[@]", "@" + name, true, null, false));
        } else {
            ordinary(word, false);
        }
    }

    private void hereString(WordBuilder word) {
        char quote = cursor.peek(1);
        cursor.skip(2);
        int line = cursor.text().indexOf('\n', cursor.at());
        cursor.moveTo(line < 0 ? cursor.text().length() : line + 1);
        String end = "\n" + quote + "@";
        word.quote();
        while (!cursor.atEnd() && !cursor.accept(end)) {
            if (quote == '"' && cursor.peek() == '$') {
                dollar(word, true);
            } else {
                ordinary(word, true);
            }
        }
    }

    private void single(WordBuilder word) {
        cursor.skip(1);
        word.quote();
        while (!cursor.atEnd()) {
            if (cursor.accept("''")) {
                word.add('\'', true);
            } else if (cursor.accept("'")) {
                return;
            } else {
                ordinary(word, true);
            }
        }
    }

    private void doubleQuotes(WordBuilder word) {
        cursor.skip(1);
        word.quote();
        while (!cursor.atEnd()) {
            if (cursor.accept("\"\"")) {
                word.add('"', true);
            } else if (cursor.accept("\"")) {
                return;
            } else if (cursor.peek() == '`') {
                escape(word);
            } else if (cursor.peek() == '$') {
                dollar(word, true);
            } else {
                ordinary(word, true);
            }
        }
    }

    private void escape(WordBuilder word) {
        cursor.skip(1);
        cursor.accept("\r");
        if (!cursor.accept("\n") && !cursor.atEnd()) {
            char c = cursor.next();
            word.add(c == 'n' ? '\n' : c == 't' ? '\t' : c, true);
        }
    }

    private void dollar(WordBuilder word, boolean quoted) {
        if (cursor.peek(1) == '(') {
            substitution(word, 2, ')', quoted);
            return;
        }
        int start = cursor.at();
        cursor.skip(1);
        boolean braces = cursor.accept("{");
        String name = name();
        if (braces) {
            cursor.accept("}");
        }
        if (name.isEmpty()) {
            word.add(cursor.since(start), true);
        } else if (name.equals("true") || name.equals("false")) {
            word.add(name, true);
        } else {
            boolean member = !quoted && skipMembers();
            word.add(new Part.Variable(member ? "" : name, cursor.since(start), true, null, false));
        }
    }

    /** {@code .Length}, {@code [0]}: what an object's member holds is not known. */
    private boolean skipMembers() {
        int before = cursor.at();
        while ((cursor.peek() == '.' && WordReader.isNameStart(cursor.peek(1))) || cursor.peek() == '[') {
            boolean index = cursor.peek() == '[';
            cursor.skip(1);
            while (index
                    ? !cursor.atEnd() && cursor.peek(-1) != ']' && cursor.peek() != '\n'
                    : WordReader.isNamePart(cursor.peek())) {
                cursor.skip(1);
            }
        }
        return cursor.at() > before;
    }

    /** In lower case, since case does not count; with its scope if that is {@code env}. */
    String name() {
        int start = cursor.at();
        if (cursor.peek() == '?') {
            cursor.skip(1);
        }
        while (WordReader.isNamePart(cursor.peek())
                || (cursor.peek() == ':' && WordReader.isNameStart(cursor.peek(1)) && cursor.at() > start)) {
            cursor.skip(1);
        }
        String name = cursor.since(start).toLowerCase(Locale.ROOT);
        int scope = name.startsWith("env:") ? -1 : name.indexOf(':');
        return name.substring(scope + 1);
    }

    private void substitution(WordBuilder word, int opening, char close, boolean quoted) {
        int start = cursor.at();
        cursor.skip(opening);
        Node body = parser.until(close);
        cursor.accept(String.valueOf(close));
        word.add(new Part.Substitution(body, cursor.since(start), quoted));
    }
}
