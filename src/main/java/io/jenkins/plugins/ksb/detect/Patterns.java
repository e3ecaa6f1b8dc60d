package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Compiles the texts of a pack; a bad one is a fault at its own place. */
final class Patterns {
    private Patterns() {}

    /** What each text under a key compiles to; nothing where the key is missing. */
    static <T> List<T> all(YamlMap map, String key, Function<String, T> compiler) {
        List<T> compiled = new ArrayList<>();
        for (YamlValue value : values(map, key)) {
            compile(value, compiler, compiled);
        }
        return compiled;
    }

    /** The items under a key; a single text is a list of one. */
    static List<YamlValue> values(YamlMap map, String key) {
        return map.find(key)
                .map(value -> value.isText() ? List.of(value) : value.asItems())
                .orElse(List.of());
    }

    static <T> void compile(YamlValue value, Function<String, T> compiler, List<T> into) {
        String source = value.asText();
        if (source.isEmpty()) {
            return;
        }
        try {
            into.add(compiler.apply(source));
        } catch (BadPattern e) {
            value.fault(e.requirement());
        }
    }
}
