package io.jenkins.plugins.ksb.evidence.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of any kind. Reading it as something that it is not adds a fault and gives a harmless stand-in, so that a loader can
 * go on and find the rest.
 */
public final class YamlValue {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int SHOWN = 60;

    private final Place place;
    private final Node node;

    YamlValue(Place place, Node node) {
        this.place = place;
        this.node = node;
    }

    public boolean isText() {
        return node instanceof ScalarNode && !node.getTag().equals(Tag.NULL);
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** A text, number or boolean as it is written ({@code 1.0} stays {@code 1.0}); never blank. */
    public String asText() {
        if (isText() && !scalar().isBlank()) {
            return scalar().strip();
        }
        fault("must be a text");
        return "";
    }

    /** A kebab-case name. */
    public String asId() {
        String text = asText();
        if (!text.isEmpty() && !ID.matcher(text).matches()) {
            fault("must be a lower-case name with hyphens");
        }
        return text;
    }

    public int asInteger() {
        return parsed("a whole number", Integer::valueOf, 0);
    }

    public double asNumber() {
        return parsed("a number", Double::valueOf, 0.0);
    }

    public boolean asBoolean() {
        if (isText() && (scalar().equals("true") || scalar().equals("false"))) {
            return scalar().equals("true");
        }
        fault("must be true or false");
        return false;
    }

    /** One of the constants, written in lower case with hyphens; the first one where it is none of them. */
    public <E extends Enum<E>> E asChoice(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        for (E constant : constants) {
            if (isText() && scalar().equals(written(constant))) {
                return constant;
            }
        }
        fault("must be one of " + constants.stream().map(YamlValue::written).collect(Collectors.joining(", ")));
        return constants.get(0);
    }

    public List<YamlValue> asItems() {
        if (!(node instanceof SequenceNode sequence)) {
            fault("must be a list");
            return List.of();
        }
        List<YamlValue> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlValue(place.item(items.size()), item));
        }
        return items;
    }

    /** A list of texts; a single text is a list of one. */
    public List<String> asTexts() {
        return isText()
                ? List.of(asText())
                : asItems().stream().map(YamlValue::asText).toList();
    }

    public YamlMap asMap() {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(this, mapping);
        }
        fault("must be a mapping of keys to values");
        return YamlMap.standIn();
    }

    /** Adds a fault at this value; the message goes on from its path: {@code must be …}. */
    public void fault(String message) {
        place.fault(line(), shown(), message);
    }

    /** One-based. */
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** The same text for the same content, whatever its layout, comments, quoting and order of keys. */
    public String canonical() {
        StringBuilder out = new StringBuilder();
        Canonical.write(node, out);
        return out.toString();
    }

    Place place() {
        return place;
    }

    private <T> T parsed(String kind, Function<String, T> parse, T standIn) {
        try {
            return parse.apply(scalar());
        } catch (NumberFormatException e) {
            fault("must be " + kind);
            return standIn;
        }
    }

    private String scalar() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private String shown() {
        if (!(node instanceof ScalarNode)) {
            return "";
        }
        String line = scalar().replaceAll("\\s+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
