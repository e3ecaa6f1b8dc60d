package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import io.jenkins.plugins.ksb.facts.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the step patterns of a rule: names, or mappings of name, arguments and section. */
final class StepPatterns {
    private StepPatterns() {}

    static List<StepPattern> of(YamlMap rule) {
        List<StepPattern> patterns = new ArrayList<>();
        for (YamlValue value : Patterns.values(rule, "steps")) {
            if (value.isMap()) {
                add(value.asMap(), patterns);
            } else {
                Patterns.compile(value, StepPattern::of, patterns);
            }
        }
        return patterns;
    }

    private static void add(YamlMap map, List<StepPattern> patterns) {
        List<ArgumentPattern> with = arguments(map, "with");
        List<ArgumentPattern> without = arguments(map, "without");
        Optional<Section> section = map.find("section").map(value -> value.asChoice(Section.class));
        map.require("step")
                .ifPresent(
                        step -> Patterns.compile(step, name -> StepPattern.of(name, with, without, section), patterns));
        map.end();
    }

    private static List<ArgumentPattern> arguments(YamlMap map, String key) {
        List<ArgumentPattern> patterns = new ArrayList<>();
        map.optionalMap(key)
                .ifPresent(arguments -> arguments
                        .entries()
                        .forEach((keys, glob) -> patterns.add(ArgumentPattern.of(keys, glob.asText()))));
        return patterns;
    }
}
