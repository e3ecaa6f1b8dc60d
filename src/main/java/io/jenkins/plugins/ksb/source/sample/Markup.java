package io.jenkins.plugins.ksb.source.sample;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML as XStream does: two blanks for each level, an element to a line. */
final class Markup {
    private final StringBuilder text = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** @param version of XML: Jenkins writes 1.1 since 2.105 */
    Markup(String version) {
        text.append("<?xml version='").append(version).append("' encoding='UTF-8'?>\n");
    }

    /** @param attributes names and values in turn */
    Markup open(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    Markup close() {
        String name = open.pop();
        indent().append("</").append(name).append(">\n");
        return this;
    }

    Markup empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    Markup leaf(String name, Object content) {
        indent().append('<').append(name).append('>');
        escape(String.valueOf(content));
        text.append("</").append(name).append(">\n");
        return this;
    }

    private StringBuilder tag(String name, String... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
        return text;
    }

    private StringBuilder indent() {
        for (int i = open.size(); i > 0; i--) {
            text.append("  ");
        }
        return text;
    }

    private void escape(String content) {
        for (int i = 0; i < content.length(); i++) {
            char unit = content.charAt(i);
            switch (unit) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&apos;");
                default -> text.append(unit);
            }
        }
    }

    String text() {
        return text.toString();
    }
}
