package io.jenkins.plugins.ksb.source.home;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of one document, never more than a bounded part of it: beyond the bound only the root's own children are kept,
 * as that is where Jenkins writes what it most needs, after all the rest.
 */
final class ElementBuilder {
    static final Bounds BOUNDS = new Bounds(1_000_000, 16_000_000);
    private static final int KEPT_DEPTH = 2;

    private final XMLStreamReader in;
    private final Bounds bounds;
    private final Texts texts;
    private int elements;
    private int depth;
    private int skippedDepth;
    private @Nullable Element current;
    private boolean keepsAttributes;

    /** How much of a document is kept. */
    record Bounds(int elements, int characters) {}

    private ElementBuilder(XMLStreamReader in, Bounds bounds, int expected) {
        this.in = in;
        this.bounds = bounds;
        this.texts = new Texts(expected);
    }

    /**
     * Of a whole document.
     *
     * @param expected characters of text, roughly
     */
    static Element build(XMLStreamReader in, Bounds bounds, int expected) throws XMLStreamException {
        return new ElementBuilder(in, bounds, expected).run(root -> {});
    }

    /** Hands the root over as soon as it begins, for documents that may end too early. */
    static Element build(XMLStreamReader in, Bounds bounds, Consumer<Element> begun) throws XMLStreamException {
        return new ElementBuilder(in, bounds, 0).run(begun);
    }

    /** Of the element that the reader has just come to, with its attributes; the reader stands at its end afterwards. */
    static Element subtree(XMLStreamReader in) throws XMLStreamException {
        ElementBuilder builder = new ElementBuilder(in, BOUNDS, 0);
        builder.keepsAttributes = true;
        builder.start();
        Element top = Objects.requireNonNull(builder.current);
        while (builder.depth > 0 && in.hasNext()) {
            builder.event(in.next());
        }
        return top;
    }

    private Element run(Consumer<Element> begun) throws XMLStreamException {
        Element root = null;
        while (in.hasNext()) {
            event(in.next());
            if (root == null && current != null) {
                root = current;
                begun.accept(root);
            }
        }
        if (root == null) {
            throw new XMLStreamException("no element at all");
        }
        return root;
    }

    private void event(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
            default -> {}
        }
    }

    private void start() {
        depth++;
        if (skippedDepth > 0 || isFull() && depth > KEPT_DEPTH) {
            skippedDepth++;
            return;
        }
        elements++;
        if (current != null && current.isLeaf()) {
            texts.cut(current.textStart());
        }
        Element element = new Element(in.getLocalName(), current, texts);
        for (int i = in.getAttributeCount() - 1; i >= 0; i--) {
            attribute(element, in.getAttributeLocalName(i), i);
        }
        if (keepsAttributes) {
            element.attributes(attributes());
        }
        current = element;
    }

    private void attribute(Element element, String name, int index) {
        if (name.equals("class")) {
            element.declare(in.getAttributeValue(index));
        } else if (name.equals("reference")) {
            element.refer(in.getAttributeValue(index));
        }
    }

    private boolean isFull() {
        return elements >= bounds.elements() || texts.length() >= bounds.characters();
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        return attributes;
    }

    private void characters() {
        if (skippedDepth > 0 || current == null || !current.isLeaf() || texts.length() >= bounds.characters()) {
            return;
        }
        texts.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
    }

    private void end() {
        depth--;
        if (skippedDepth > 0) {
            skippedDepth--;
        } else if (current != null) {
            current.end();
            current = current.parent();
        }
    }
}
