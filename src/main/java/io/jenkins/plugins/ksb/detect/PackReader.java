package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one pack, strictly. */
final class PackReader {
    private final String file;
    private final String promised;
    private final boolean trusted;
    private final List<PackDraft.Reference> references = new ArrayList<>();

    /** @param promised the practice that the file's name stands for */
    PackReader(String file, String promised, boolean trusted) {
        this.file = file;
        this.promised = promised;
        this.trusted = trusted;
    }

    PackDraft read(YamlMap map) {
        String practice = practice(map);
        Map<String, String> prose = new TreeMap<>();
        for (String key : PackDraft.PROSE) {
            map.optionalText(key).ifPresent(value -> prose.put(key, value));
        }
        Optional<Kind> kind = map.find("kind").map(value -> value.asChoice(Kind.class));
        Optional<Remedy> remedy = map.optionalMap("remedy").map(PackReader::remedy);
        List<RuleDraft> rules = rules(map, practice);
        map.end();
        return new PackDraft(practice, prose, kind, remedy, rules, references, map);
    }

    private String practice(YamlMap map) {
        String practice = map.id("practice");
        map.find("practice")
                .filter(value -> !practice.isEmpty() && !practice.equals(promised))
                .ifPresent(value -> value.fault("must be the file's name, " + promised));
        return practice;
    }

    private static Remedy remedy(YamlMap map) {
        Remedy remedy = new Remedy(map.text("text"), map.text("example"));
        map.end();
        return remedy;
    }

    private List<RuleDraft> rules(YamlMap map, String practice) {
        RuleReader reader = new RuleReader(file, practice, trusted, references);
        Map<String, RuleDraft> rules = new TreeMap<>();
        Optional<YamlValue> list = map.require("rules");
        List<YamlValue> items = list.map(YamlValue::asItems).orElse(List.of());
        for (YamlValue item : items) {
            RuleDraft rule = reader.read(item.asMap());
            if (rules.put(rule.id(), rule) != null && !rule.id().isEmpty()) {
                item.fault("has the id of another rule: " + rule.id());
            }
        }
        list.filter(value -> value.isList() && items.isEmpty())
                .ifPresent(value -> value.fault("must have at least one rule"));
        return List.copyOf(rules.values());
    }
}
