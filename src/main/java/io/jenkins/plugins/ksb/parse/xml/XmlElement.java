package io.jenkins.plugins.ksb.parse.xml;

import io.jenkins.plugins.ksb.facts.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element with all that is in it. */
final class XmlElement {
    private final String name;
    private final Map<String, String> attributes;
    private final Location start;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Location textStart;
    private Location end;

    XmlElement(String name, Map<String, String> attributes, Location start) {
        this.name = name;
        this.attributes = attributes;
        this.start = start;
        textStart = start;
        end = start;
    }

    /** As it is written, XStream's escapes included. */
    String name() {
        return name;
    }

    /** The class it holds an object of: its {@code class}, else its own name. */
    String type() {
        return attributes.getOrDefault("class", name);
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    Location start() {
        return start;
    }

    /** Where its text begins. */
    Location textStart() {
        return textStart;
    }

    Location end() {
        return end;
    }

    String text() {
        return text.toString();
    }

    List<XmlElement> children() {
        return children;
    }

    Optional<XmlElement> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** The children of a child: the items of a list. */
    List<XmlElement> items(String list) {
        return child(list).map(XmlElement::children).orElse(List.of());
    }

    /** The text of a child, blanks around it off; empty where there is none. */
    String text(String wanted) {
        return child(wanted).map(child -> child.text().strip()).orElse("");
    }

    /** Everything inside, outermost first. */
    Stream<XmlElement> descendants() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void addText(String more, Location at) {
        if (text.length() == 0) {
            textStart = at;
        }
        text.append(more);
    }

    void endAt(Location place) {
        end = place;
    }
}
