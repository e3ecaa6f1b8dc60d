package io.jenkins.plugins.ksb.source.home;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of one document, never more than a bounded part of it: beyond the bound only the root's own children are kept,
 * as that is where Jenkins writes what it most needs, after all the rest.
 */
final class ElementBuilder {
    static final int MAX_ELEMENTS = 1_000_000;
    static final int MAX_CHARACTERS = 32_000_000;
    private static final int KEPT_DEPTH = 2;

    private final XMLStreamReader in;
    private final int maxElements;
    private final int maxCharacters;
    private int elements;
    private int characters;
    private int depth;
    private int skippedDepth;
    private @Nullable Element current;
    private @Nullable String text;
    private @Nullable StringBuilder longText;

    private ElementBuilder(XMLStreamReader in, int maxElements, int maxCharacters) {
        this.in = in;
        this.maxElements = maxElements;
        this.maxCharacters = maxCharacters;
    }

    static Element build(XMLStreamReader in) throws XMLStreamException {
        return build(in, MAX_ELEMENTS, MAX_CHARACTERS);
    }

    static Element build(XMLStreamReader in, int maxElements, int maxCharacters) throws XMLStreamException {
        return new ElementBuilder(in, maxElements, maxCharacters).run();
    }

    private Element run() throws XMLStreamException {
        Element root = null;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start();
                    root = root == null ? current : root;
                }
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
                default -> {}
            }
        }
        if (root == null) {
            throw new XMLStreamException("no element at all");
        }
        return root;
    }

    private void start() {
        depth++;
        if (skippedDepth > 0 || isFull() && depth > KEPT_DEPTH) {
            skippedDepth++;
            return;
        }
        elements++;
        current = new Element(in.getLocalName(), current, attribute("class"), attribute("reference"));
        text = null;
        longText = null;
    }

    private boolean isFull() {
        return elements >= maxElements || characters >= maxCharacters;
    }

    private @Nullable String attribute(String name) {
        int count = in.getAttributeCount();
        for (int i = 0; i < count; i++) {
            if (name.equals(in.getAttributeLocalName(i))) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    private void characters() {
        if (skippedDepth > 0 || current == null || !current.isLeaf() || characters >= maxCharacters) {
            return;
        }
        characters += in.getTextLength();
        if (text == null) {
            text = in.getText();
        } else {
            longText = longText == null ? new StringBuilder(text) : longText;
            longText.append(in.getText());
        }
    }

    private void end() {
        depth--;
        if (skippedDepth > 0) {
            skippedDepth--;
            return;
        }
        if (current != null) {
            if (current.isLeaf() && text != null) {
                current.finish(longText == null ? text : longText.toString());
            }
            current = current.parent();
        }
        text = null;
        longText = null;
    }
}
