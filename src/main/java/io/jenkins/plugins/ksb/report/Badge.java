package io.jenkins.plugins.ksb.report;

import java.util.Locale;

/**
 * A small picture that says one thing, for READMEs and pages. The words say all of it; the colour only repeats them.
 *
 * @param label what it is about
 * @param message what is said of it
 */
public record Badge(String label, String message, Tone tone) {
    private static final int PADDING = 6;
    private static final int WIDE_PADDING = 12;

    /** White text on each of them has a contrast of more than 4.5, and none of them blames. */
    public enum Tone {
        STRONG("#0b5cad"),
        GOOD("#00695c"),
        SOME("#8a5a00"),
        NONE("#5c6066");

        private final String colour;

        Tone(String colour) {
            this.colour = colour;
        }
    }

    public Badge {
        label = Printable.line(label, 60);
        message = Printable.line(message, 60);
    }

    /** One SVG document: no script, no font and no picture from elsewhere; equal badges give equal bytes. */
    public String svg(BadgeStyle style) {
        String left = style.capitals() ? label.toUpperCase(Locale.ROOT) : label;
        String right = style.capitals() ? message.toUpperCase(Locale.ROOT) : message;
        int padding = style.capitals() ? WIDE_PADDING : PADDING;
        int leftWidth = TextWidth.of(left, style.fontSize, style.capitals());
        int rightWidth = TextWidth.of(right, style.fontSize, style.capitals());
        int middle = leftWidth + 2 * padding;
        int width = middle + rightWidth + 2 * padding;
        String said = xml(label + ": " + message);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" role="img" aria-label="%s">
                  <title>%s</title>
                  <path d="%s" fill="#3d4147"/>
                  <path d="%s" fill="%s"/>
                  <g fill="#fff" font-family="Verdana, 'DejaVu Sans', Geneva, sans-serif" font-size="%d" aria-hidden="true">
                    <text x="%d" y="%d" textLength="%d">%s</text>
                    <text x="%d" y="%d" textLength="%d"%s>%s</text>
                  </g>
                </svg>
                """.formatted(
                        width,
                        style.height,
                        said,
                        said,
                        leftEnd(middle, style),
                        rightEnd(middle, width, style),
                        tone.colour,
                        style.fontSize,
                        padding,
                        baseline(style),
                        leftWidth,
                        xml(left),
                        middle + padding,
                        baseline(style),
                        rightWidth,
                        weight(style),
                        xml(right));
    }

    /** Two shapes that need no name: several badges may stand in one page. */
    private static String leftEnd(int middle, BadgeStyle style) {
        int r = style.radius;
        return "M%d 0H%dV%dH%da%d %d 0 0 1-%d-%dV%da%d %d 0 0 1 %d-%dz"
                .formatted(r, middle, style.height, r, r, r, r, r, r, r, r, r, r);
    }

    private static String rightEnd(int middle, int width, BadgeStyle style) {
        int r = style.radius;
        return "M%d 0H%da%d %d 0 0 1 %d %dV%da%d %d 0 0 1-%d %dH%dz"
                .formatted(middle, width - r, r, r, r, r, style.height - r, r, r, r, r, middle);
    }

    private static String weight(BadgeStyle style) {
        return style.capitals() ? " font-weight=\"bold\"" : "";
    }

    private static int baseline(BadgeStyle style) {
        return style.height / 2 + 4;
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
