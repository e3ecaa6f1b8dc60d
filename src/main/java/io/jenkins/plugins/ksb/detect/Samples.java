package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the samples of a rule. */
final class Samples {
    private Samples() {}

    static List<Sample> of(YamlMap rule, String key) {
        List<Sample> samples = new ArrayList<>();
        Optional<YamlValue> list = rule.require(key);
        List<YamlValue> items = list.map(YamlValue::asItems).orElse(List.of());
        for (YamlValue item : items) {
            sample(item).ifPresent(samples::add);
        }
        list.filter(value -> value.isList() && items.isEmpty())
                .ifPresent(value -> value.fault("must have at least one sample"));
        return samples;
    }

    private static Optional<Sample> sample(YamlValue item) {
        if (!item.isMap()) {
            String text = item.asText();
            return Optional.of(new Sample(Sample.Form.SH, text, Optional.empty(), Optional.empty(), item.line()));
        }
        YamlMap map = item.asMap();
        Map<Sample.Form, String> texts = new EnumMap<>(Sample.Form.class);
        for (Sample.Form form : Sample.Form.values()) {
            map.optionalText(form.name().toLowerCase(Locale.ROOT)).ifPresent(text -> texts.put(form, text));
        }
        Optional<Enforcement> enforcement = Enforcements.of(map, "enforcement");
        Optional<Confidence> confidence = map.find("confidence").map(value -> value.asChoice(Confidence.class));
        map.end();
        if (texts.size() != 1) {
            item.fault("must have one of sh, bat, powershell, steps, pipeline, config");
            return Optional.empty();
        }
        return texts.entrySet().stream()
                .findFirst()
                .map(entry -> new Sample(entry.getKey(), entry.getValue(), enforcement, confidence, item.line()));
    }
}
