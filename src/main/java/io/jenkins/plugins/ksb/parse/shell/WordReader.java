package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.shell.Word.Part;

/** Reads words of POSIX shells: quotes, escapes, expansions. */
final class WordReader {
    private static final String META = " \t\r\n;&|<>()";
    private static final String SPECIAL_PARAMETERS = "@*#?$!-_0123456789";

    private final Cursor cursor;
    private final PosixParser commands;

    WordReader(Cursor cursor, PosixParser commands) {
        this.cursor = cursor;
        this.commands = commands;
    }

    static boolean isMeta(char c) {
        return c == Cursor.END || META.indexOf(c) >= 0;
    }

    boolean atWord() {
        char c = cursor.peek();
        return !isMeta(c) || (c == Cursor.END && !cursor.atEnd()) || atProcessSubstitution();
    }

    Word word() {
        int start = cursor.at();
        WordBuilder word = new WordBuilder();
        while (!cursor.atEnd()) {
            if (atProcessSubstitution()) {
                substitution(word, false);
            } else if (cursor.peek() == '(' && "?*+@!".indexOf(word.last()) >= 0) {
                parentheses(word);
            } else if (isMeta(cursor.peek()) && cursor.peek() != Cursor.END) {
                break;
            } else {
                unquoted(word, false);
            }
        }
        return word.build(commands.offset(start));
    }

    /** The whole text as the body of a here-document whose delimiter is not quoted. */
    Word body() {
        WordBuilder word = new WordBuilder();
        word.quote();
        while (!cursor.atEnd()) {
            inQuotes(word, "$`\\\n");
        }
        return word.build(commands.offset(0));
    }

    private boolean atProcessSubstitution() {
        return (cursor.peek() == '<' || cursor.peek() == '>') && cursor.peek(1) == '(';
    }

    private void unquoted(WordBuilder word, boolean withinQuotes) {
        switch (cursor.peek()) {
            case '\\' -> escape(word);
            case '\'' -> single(word, withinQuotes);
            case '"' -> doubleQuotes(word);
            case '$' -> dollar(word, withinQuotes);
            case '`' -> backticks(word, withinQuotes);
            default -> ordinary(word, withinQuotes);
        }
    }

    private void ordinary(WordBuilder word, boolean quoted) {
        if (!cursor.takeHole(word.turn(quoted))) {
            word.add(cursor.next(), quoted);
        }
    }

    private void escape(WordBuilder word) {
        cursor.skip(1);
        if (!cursor.accept("\n") && !cursor.atEnd()) {
            word.add(cursor.next(), true);
        }
    }

    private void single(WordBuilder word, boolean literally) {
        if (literally) {
            ordinary(word, true);
            return;
        }
        cursor.skip(1);
        word.quote();
        while (!cursor.atEnd() && !cursor.accept("'")) {
            ordinary(word, true);
        }
    }

    private void doubleQuotes(WordBuilder word) {
        cursor.skip(1);
        word.quote();
        while (!cursor.atEnd() && !cursor.accept("\"")) {
            inQuotes(word, "$`\"\\\n");
        }
    }

    private void inQuotes(WordBuilder word, String escapable) {
        char c = cursor.peek();
        if (c == '\\' && escapable.indexOf(cursor.peek(1)) >= 0) {
            escape(word);
        } else if (c == '$') {
            dollar(word, true);
        } else if (c == '`') {
            backticks(word, true);
        } else {
            ordinary(word, true);
        }
    }

    private void dollar(WordBuilder word, boolean quoted) {
        char next = cursor.peek(1);
        if (next == '(') {
            parenthesised(word, quoted);
        } else if (next == '{') {
            braces(word, quoted);
        } else if (next == '\'' && !quoted) {
            cursor.skip(2);
            AnsiQuotes.read(cursor, word);
        } else if (next == '"' && !quoted) {
            cursor.skip(1);
        } else if (isNameStart(next) || SPECIAL_PARAMETERS.indexOf(next) >= 0) {
            variable(word, quoted);
        } else {
            word.add(cursor.next(), quoted);
        }
    }

    private void parenthesised(WordBuilder word, boolean quoted) {
        int start = cursor.at();
        if (cursor.looksAt("$((") && commands.skipArithmetic(1)) {
            word.add(new Part.Variable("", cursor.since(start), quoted, null, false));
        } else {
            substitution(word, quoted);
        }
    }

    /** {@code $(…)}, {@code <(…)} and {@code >(…)}. */
    private void substitution(WordBuilder word, boolean quoted) {
        int start = cursor.at();
        cursor.skip(2);
        Node body = commands.until(')');
        cursor.accept(")");
        word.add(new Part.Substitution(body, cursor.since(start), quoted));
    }

    private void backticks(WordBuilder word, boolean quoted) {
        int start = cursor.at();
        cursor.skip(1);
        StringBuilder inner = new StringBuilder();
        while (!cursor.atEnd() && cursor.peek() != '`') {
            if (cursor.peek() == '\\' && "`\\$".indexOf(cursor.peek(1)) >= 0) {
                cursor.skip(1);
                inner.append(cursor.next());
            } else if (!cursor.takeHole(inner)) {
                inner.append(cursor.next());
            }
        }
        cursor.accept("`");
        Node body = commands.within(inner.toString(), start + 1).program();
        word.add(new Part.Substitution(body, cursor.since(start), quoted));
    }

    private void variable(WordBuilder word, boolean quoted) {
        int start = cursor.at();
        cursor.skip(1);
        String name = name();
        word.add(new Part.Variable(name, cursor.since(start), quoted, null, false));
    }

    private void braces(WordBuilder word, boolean quoted) {
        int start = cursor.at();
        cursor.skip(2);
        boolean indirect = (cursor.peek() == '#' || cursor.peek() == '!') && cursor.peek(1) != '}';
        if (indirect) {
            cursor.skip(1);
        }
        String name = name() + index();
        String operator = operator();
        Word operand = cursor.peek() == '}' ? null : operand(quoted);
        cursor.accept("}");
        boolean fallback = operator.endsWith("-") || operator.endsWith("=");
        boolean looksUp = !indirect && (fallback || operator.endsWith("?") || (operator.isEmpty() && operand == null));
        word.add(new Part.Variable(looksUp ? name : "", cursor.since(start), quoted, operand, fallback));
    }

    private String operator() {
        int start = cursor.at();
        cursor.accept(":");
        if ("-=?+".indexOf(cursor.peek()) >= 0) {
            cursor.skip(1);
        }
        return cursor.since(start);
    }

    private Word operand(boolean quoted) {
        int start = cursor.at();
        WordBuilder operand = new WordBuilder();
        if (commands.enter()) {
            while (!cursor.atEnd() && cursor.peek() != '}') {
                unquoted(operand, quoted);
            }
            commands.leave();
        }
        return operand.build(commands.offset(start));
    }

    private String index() {
        int start = cursor.at();
        if (cursor.peek() == '[') {
            while (!cursor.atEnd() && cursor.peek() != ']' && cursor.peek() != '}' && cursor.peek() != '\n') {
                cursor.skip(1);
            }
            cursor.accept("]");
        }
        return cursor.since(start);
    }

    private String name() {
        int start = cursor.at();
        if (isNameStart(cursor.peek())) {
            while (isNamePart(cursor.peek())) {
                cursor.skip(1);
            }
        } else if (SPECIAL_PARAMETERS.indexOf(cursor.peek()) >= 0) {
            cursor.skip(1);
        }
        return cursor.since(start);
    }

    private void parentheses(WordBuilder word) {
        int depth = 0;
        do {
            char c = cursor.peek();
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            ordinary(word, false);
        } while (depth > 0 && !cursor.atEnd() && cursor.peek() != '\n');
    }

    static boolean isNameStart(char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isNamePart(char c) {
        return isNameStart(c) || (c >= '0' && c <= '9');
    }
}
