package io.jenkins.plugins.ksb.report;

/** Lines of plain text in the making, none wider than {@link #WIDTH} where words allow it. */
public final class Page {
    public static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    public Page line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    public Page blank() {
        text.append('\n');
        return this;
    }

    /** Breaks between words; every line starts at the indent. */
    public Page wrapped(int indent, String words) {
        return hanging(indent, "", words);
    }

    /** Breaks between words; the first line starts with the label, all others at the indent. */
    public Page hanging(int indent, String label, String words) {
        if (label.length() >= indent && indent > 0) {
            return line(label).wrapped(indent, words);
        }
        String margin = " ".repeat(indent);
        StringBuilder line = new StringBuilder(label).append(margin, label.length(), indent);
        for (String word : words.split(" +")) {
            if (line.length() > indent && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line.setLength(0);
                line.append(margin);
            }
            line.append(line.length() > indent ? " " : "").append(word);
        }
        return line(line.toString());
    }

    /** Keeps the lines as they are. */
    public Page block(int indent, String lines) {
        lines.stripTrailing()
                .lines()
                .forEach(each -> line(" ".repeat(indent) + Printable.of(each.replace("\t", "    "))));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
