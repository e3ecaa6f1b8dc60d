package io.jenkins.plugins.ksb.parse.shell;

/** {@code $'…'}: single quotes with the escapes of C. */
final class AnsiQuotes {
    private static final String LETTERS = "abefnrtv\\'\"?E";
    private static final String CHARACTERS = "\u0007\b\u001b\f\n\r\t\u000b\\'\"?\u001b";

    private AnsiQuotes() {}

    static void read(Cursor cursor, WordBuilder word) {
        word.quote();
        while (!cursor.atEnd() && !cursor.accept("'")) {
            if (cursor.accept("\\")) {
                escape(cursor, word);
            } else if (!cursor.takeHole(word.turn(true))) {
                word.add(cursor.next(), true);
            }
        }
    }

    private static void escape(Cursor cursor, WordBuilder word) {
        char c = cursor.next();
        int known = LETTERS.indexOf(c);
        if (known >= 0) {
            word.add(CHARACTERS.charAt(known), true);
        } else if (c == 'x') {
            number(cursor, word, 16, 2);
        } else if (c == 'u') {
            number(cursor, word, 16, 4);
        } else if (c >= '0' && c <= '7') {
            cursor.skip(-1);
            number(cursor, word, 8, 3);
        } else if (c != Cursor.END) {
            word.add('\\', true);
            word.add(c, true);
        }
    }

    private static void number(Cursor cursor, WordBuilder word, int radix, int most) {
        int value = 0;
        for (int i = 0; i < most && Character.digit(cursor.peek(), radix) >= 0; i++) {
            value = value * radix + Character.digit(cursor.next(), radix);
        }
        word.add((char) value, true);
    }
}
