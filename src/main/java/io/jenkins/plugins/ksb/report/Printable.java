package io.jenkins.plugins.ksb.report;

/**
 * Text of an analysed file made fit to be printed. Control characters could move a terminal's cursor or recolour what stands
 * elsewhere, and direction marks could make a line read other than it is: both are shown as escapes.
 */
public final class Printable {
    private static final String ELLIPSIS = "...";

    private Printable() {}

    public static String of(String text) {
        if (text.codePoints().allMatch(Printable::harmless)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(printable, point));
        return printable.toString();
    }

    /** In one line of at most {@code width} characters, runs of blanks made one. */
    public static String line(String text, int width) {
        String line = of(text.strip().replaceAll("[ \t\r\n]+", " "));
        if (line.length() <= width) {
            return line;
        }
        int end = Math.max(0, width - ELLIPSIS.length());
        if (end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end) + ELLIPSIS;
    }

    private static void append(StringBuilder printable, int point) {
        if (harmless(point)) {
            printable.appendCodePoint(point);
        } else if (point == '\n' || point == '\r' || point == '\t') {
            printable.append(point == '\n' ? "\\n" : point == '\r' ? "\\r" : "\\t");
        } else {
            printable.append(String.format("\\u{%x}", point));
        }
    }

    private static boolean harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
