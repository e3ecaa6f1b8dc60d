package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stored arguments of a step. What Jenkins did not store, as it was masked or too large, stays unknown. */
final class ArgumentReader {
    private static final int MAX_DEPTH = 12;

    private ArgumentReader() {}

    /** A map from name to value. */
    static Arguments read(Element map) {
        Map<String, Value> named = entries(map, 0);
        return named.isEmpty() ? Arguments.NONE : new Arguments(List.of(), named);
    }

    private static Map<String, Value> entries(Element map, int depth) {
        Map<String, Value> named = new LinkedHashMap<>();
        for (Element entry : map.children()) {
            Element key = null;
            for (Element part : entry.children()) {
                if (key == null) {
                    key = part;
                } else {
                    named.put(key.text().strip(), value(part, depth + 1));
                    break;
                }
            }
        }
        return named;
    }

    private static Value value(Element element, int depth) {
        String type = element.type();
        if (depth > MAX_DEPTH || type.endsWith("NotStoredReason")) {
            return new Value.Unknown("masked");
        }
        if (type.equals("UninstantiatedDescribable")) {
            return call(element, depth);
        }
        if (type.endsWith("map") || type.endsWith("Map")) {
            return described(entries(element, depth));
        }
        if (isCollection(type)) {
            List<Value> items = new ArrayList<>();
            element.items().forEach(item -> items.add(value(item, depth + 1)));
            return new Value.Items(items);
        }
        return element.isLeaf() ? new Value.Text(element.text()) : new Value.Unknown(type);
    }

    private static boolean isCollection(String type) {
        return type.endsWith("list") || type.endsWith("List") || type.endsWith("set") || type.endsWith("array");
    }

    /** An object known by its symbol, or by its class where it has none. */
    private static Value call(Element described, int depth) {
        String symbol = described.text("symbol");
        String name = symbol.isEmpty() ? StepNames.of(ClassNames.simple(described.text("klass"))) : symbol;
        return new Value.Call(name, new Arguments(List.of(), entries(described.child("arguments"), depth + 1)));
    }

    private static Value described(Map<String, Value> entries) {
        @Nullable Value type = entries.get("$class");
        if (!(type instanceof Value.Text text)) {
            return new Value.Entries(entries);
        }
        Map<String, Value> rest = new LinkedHashMap<>(entries);
        rest.remove("$class");
        return new Value.Call(StepNames.of(ClassNames.simple(text.text())), new Arguments(List.of(), rest));
    }
}
