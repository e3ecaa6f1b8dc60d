package io.jenkins.plugins.ksb.evidence.yaml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping, read key by key. It remembers what was asked for, so that {@link #end()} can tell the keys that nobody knows. */
public final class YamlMap {
    private final YamlValue self;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    YamlMap(YamlValue self, MappingNode node) {
        this.self = self;
        node.getValue().forEach(this::add);
    }

    /** Stands in for a mapping that is not there. Its faults go nowhere: they would only repeat the one that is told. */
    static YamlMap standIn() {
        MappingNode nothing = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
        return new YamlMap(new YamlValue(new Place("", "", new Faults()), nothing), nothing);
    }

    private void add(NodeTuple tuple) {
        Node keyNode = tuple.getKeyNode();
        if (!(keyNode instanceof ScalarNode scalar)) {
            new YamlValue(self.place(), keyNode).fault("a key must be a text");
            return;
        }
        String key = scalar.getValue();
        if (values.containsKey(key)) {
            new YamlValue(self.place().key(key), keyNode).fault("stands here twice");
        }
        values.putIfAbsent(key, new YamlValue(self.place().key(key), tuple.getValueNode()));
    }

    public Optional<YamlValue> find(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a key that must be there. */
    public Optional<YamlValue> require(String key) {
        Optional<YamlValue> value = find(key);
        if (value.isEmpty()) {
            self.fault("needs the key '" + key + "'");
        }
        return value;
    }

    public String text(String key) {
        return require(key).map(YamlValue::asText).orElse("");
    }

    public Optional<String> optionalText(String key) {
        return find(key).map(YamlValue::asText);
    }

    public String id(String key) {
        return require(key).map(YamlValue::asId).orElse("");
    }

    public int integer(String key) {
        return require(key).map(YamlValue::asInteger).orElse(0);
    }

    public double number(String key) {
        return require(key).map(YamlValue::asNumber).orElse(0.0);
    }

    public OptionalDouble optionalNumber(String key) {
        return find(key).map(value -> OptionalDouble.of(value.asNumber())).orElseGet(OptionalDouble::empty);
    }

    /** False where the key is missing. */
    public boolean flag(String key) {
        return find(key).map(YamlValue::asBoolean).orElse(false);
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return require(key).map(value -> value.asChoice(type)).orElse(type.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> E choice(String key, E whenMissing) {
        return find(key)
                .map(value -> value.asChoice(whenMissing.getDeclaringClass()))
                .orElse(whenMissing);
    }

    /** Texts of a list, or the single text; none where the key is missing. */
    public List<String> texts(String key) {
        return find(key).map(YamlValue::asTexts).orElse(List.of());
    }

    /** Items of a list; none where the key is missing. */
    public List<YamlValue> items(String key) {
        return find(key).map(YamlValue::asItems).orElse(List.of());
    }

    public YamlMap map(String key) {
        return require(key).map(YamlValue::asMap).orElseGet(YamlMap::standIn);
    }

    public Optional<YamlMap> optionalMap(String key) {
        return find(key).map(YamlValue::asMap);
    }

    /** Every key with its value, in the order of the file, for mappings whose keys are data. All keys count as known. */
    public Map<String, YamlValue> entries() {
        known.addAll(values.keySet());
        return values;
    }

    /** Adds a fault for each key that was never asked for. */
    public void end() {
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                value.fault("is not a key known here");
            }
        });
    }

    /** Adds a fault at this mapping as a whole. */
    public void fault(String message) {
        self.fault(message);
    }

    /** This mapping as a value, for its line and canonical text. */
    public YamlValue value() {
        return self;
    }
}
