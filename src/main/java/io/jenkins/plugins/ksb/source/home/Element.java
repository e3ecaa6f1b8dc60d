package io.jenkins.plugins.ksb.source.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * An element of a small XML file. XStream writes an object once and points to it afterwards, with a path in {@code reference}, so
 * every look inside an element looks inside the one that it points to; a pointer that leads nowhere is an empty element.
 */
final class Element {
    /** Stands for every child that is not there. */
    static final Element NONE = new Element("", null, new Texts(0));

    private static final int MAX_HOPS = 16;
    private static final int WORTH_AN_INDEX = 16;

    private final String name;
    private final @Nullable Element parent;
    private final Texts texts;
    private final int textStart;
    private int textEnd;
    private @Nullable String type;
    private @Nullable String simpleType;
    private @Nullable String reference;
    private @Nullable Element first;
    private @Nullable Element last;
    private @Nullable Element next;
    private int size;
    private @Nullable Map<String, List<Element>> index;
    private Map<String, String> attributes = Map.of();

    Element(String name, @Nullable Element parent, Texts texts) {
        this.name = name;
        this.parent = parent;
        this.texts = texts;
        this.textStart = texts.length();
        this.textEnd = textStart;
        if (parent != null) {
            parent.append(this);
        }
    }

    private void append(Element child) {
        if (last == null) {
            first = child;
        } else {
            last.next = child;
        }
        last = child;
        size++;
    }

    /** Names the class that the element stands for, where its own name does not. */
    void declare(String className) {
        type = className;
    }

    void refer(String path) {
        reference = path;
    }

    int textStart() {
        return textStart;
    }

    void end() {
        textEnd = isLeaf() ? texts.length() : textStart;
    }

    void attributes(Map<String, String> values) {
        attributes = values;
    }

    /** Of a document that XStream did not write; else empty. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    boolean isLeaf() {
        return first == null;
    }

    boolean isPresent() {
        return this != NONE;
    }

    @Nullable
    Element parent() {
        return parent;
    }

    String name() {
        return name;
    }

    /** Simple name of the class that the element stands for. */
    String type() {
        if (simpleType == null) {
            String target = type == null ? resolved().type : type;
            simpleType = ClassNames.simple(target == null ? name : target);
        }
        return simpleType;
    }

    /** The class named by an attribute, with its package, or empty. */
    String declaredType() {
        String declared = type == null ? resolved().type : type;
        return declared == null ? "" : declared;
    }

    String text() {
        Element target = resolved();
        return texts.text(target.textStart, target.textEnd);
    }

    /** Text of a child, or empty. */
    String text(String child) {
        return child(child).text().strip();
    }

    /** The first child of a name, or {@link #NONE}. */
    Element child(String child) {
        for (Element at = resolved().first; at != null; at = at.next) {
            if (at.name.equals(child)) {
                return at;
            }
        }
        return NONE;
    }

    Iterable<Element> children() {
        return new Children(resolved().first);
    }

    /**
     * What a collection holds: its children, whatever class of collection XStream had to write down ({@code Arrays$ArrayList} puts
     * an array {@code a} in between, unmodifiable ones a collection {@code c}).
     */
    Iterable<Element> items() {
        Element only = resolved().first;
        return only != null && (only.name.equals("a") || only.name.equals("c")) ? only.children() : children();
    }

    private Element resolved() {
        Element at = this;
        for (int hop = 0; hop < MAX_HOPS && at.reference != null; hop++) {
            Element target = at.follow(at.reference);
            if (target == null) {
                return at;
            }
            at = target;
        }
        return at;
    }

    private @Nullable Element follow(String path) {
        Element at = path.startsWith("/") ? null : this;
        for (String step : path.split("/")) {
            if (step.isEmpty() || step.equals(".")) {
                continue;
            }
            at = at == null ? root() : step.equals("..") ? at.parent : at.nth(step);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    private Element root() {
        Element at = this;
        while (at.parent != null) {
            at = at.parent;
        }
        return at;
    }

    private @Nullable Element nth(String step) {
        int bracket = step.indexOf('[');
        String wanted = bracket < 0 ? step : step.substring(0, bracket);
        int position = bracket < 0 ? 1 : position(step, bracket);
        if (size > WORTH_AN_INDEX) {
            List<Element> named = indexed().getOrDefault(wanted, List.of());
            return position >= 1 && position <= named.size() ? named.get(position - 1) : null;
        }
        for (Element at = first; at != null; at = at.next) {
            if (at.name.equals(wanted) && --position == 0) {
                return at;
            }
        }
        return null;
    }

    private static int position(String step, int bracket) {
        return (int) Numbers.parse(step.substring(bracket + 1, Math.max(bracket + 1, step.length() - 1)), 0);
    }

    private Map<String, List<Element>> indexed() {
        if (index == null) {
            index = new HashMap<>();
            for (Element at = first; at != null; at = at.next) {
                index.computeIfAbsent(at.name, key -> new ArrayList<>()).add(at);
            }
        }
        return index;
    }

    private record Children(@Nullable Element first) implements Iterable<Element> {
        @Override
        public Iterator<Element> iterator() {
            return new Siblings(first);
        }
    }

    private static final class Siblings implements Iterator<Element> {
        private @Nullable Element at;

        Siblings(@Nullable Element first) {
            at = first;
        }

        @Override
        public boolean hasNext() {
            return at != null;
        }

        @Override
        public Element next() {
            if (at == null) {
                throw new NoSuchElementException();
            }
            Element current = at;
            at = current.next;
            return current;
        }
    }
}
