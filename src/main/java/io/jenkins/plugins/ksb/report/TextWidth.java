package io.jenkins.plugins.ksb.report;

/** About how wide a text is in Verdana. Badges stretch their text to this width, so that it fits in any font. */
final class TextWidth {
    private static final double NARROW = 0.37;
    private static final double SLIM = 0.44;
    private static final double USUAL = 0.62;
    private static final double CAPITAL = 0.70;
    private static final double BROAD = 0.95;
    private static final double SPACED = 1.13;

    private TextWidth() {}

    /** @return pixels */
    static int of(String text, int fontSize, boolean spaced) {
        double ems = text.codePoints().mapToDouble(TextWidth::ems).sum();
        return (int) Math.ceil(ems * fontSize * (spaced ? SPACED : 1));
    }

    private static double ems(int character) {
        if (character >= 0x2E80) {
            return 1;
        }
        if ("il.,:;'|!I".indexOf(character) >= 0) {
            return NARROW;
        }
        if ("fjrt()[]/ -".indexOf(character) >= 0) {
            return SLIM;
        }
        if ("mwMW@%".indexOf(character) >= 0) {
            return BROAD;
        }
        return Character.isUpperCase(character) ? CAPITAL : USUAL;
    }
}
