package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads one rule of a pack. */
final class RuleReader {
    private static final Set<String> SAMPLES = Set.of("hits", "misses");
    private static final List<String> MATCHERS = List.of("commands", "steps", "names", "evidence", "detector");

    private final String file;
    private final String practice;
    private final boolean trusted;
    private final List<PackDraft.Reference> references;

    RuleReader(String file, String practice, boolean trusted, List<PackDraft.Reference> references) {
        this.file = file;
        this.practice = practice;
        this.trusted = trusted;
        this.references = references;
    }

    RuleDraft read(YamlMap map) {
        String id = map.id("id");
        String title = map.text("title");
        Matchers matchers = matchers(map);
        Conditions conditions = conditions(map);
        Function<Kind, Effects> effects = effects(map);
        List<Sample> hits = samples(map, "hits");
        List<Sample> misses = samples(map, "misses");
        if (!trusted) {
            map.end();
        }
        int line = map.value().line();
        return new RuleDraft(
                id,
                kind -> new Rule(
                        practice, id, title, matchers, conditions, effects.apply(kind), hits, misses, file, line),
                canonical(map));
    }

    private List<Sample> samples(YamlMap map, String key) {
        return trusted ? List.of() : Samples.of(map, key);
    }

    private Matchers matchers(YamlMap map) {
        if (MATCHERS.stream().allMatch(key -> map.find(key).isEmpty())) {
            map.fault("needs one of the keys " + String.join(", ", MATCHERS));
        }
        return new Matchers(
                Patterns.all(map, "commands", trusted ? CommandPattern::trusted : CommandPattern::of),
                StepPatterns.of(map),
                Patterns.all(map, "names", trusted ? NamePattern::trusted : NamePattern::of),
                nameKinds(map),
                referred(map, "evidence"),
                map.find("detector").map(RuleReader::detector).orElse(""));
    }

    private static Set<NameKind> nameKinds(YamlMap map) {
        Set<NameKind> kinds = EnumSet.noneOf(NameKind.class);
        Patterns.values(map, "in").forEach(value -> kinds.add(value.asChoice(NameKind.class)));
        return kinds.isEmpty() ? EnumSet.complementOf(EnumSet.of(NameKind.PLAYBOOK)) : kinds;
    }

    private static String detector(YamlValue value) {
        String name = value.asText();
        if (!CodedDetectors.names().contains(name)) {
            value.fault("must be one of " + String.join(", ", CodedDetectors.names()));
        }
        return name;
    }

    private Conditions conditions(YamlMap map) {
        return new Conditions(
                tokens(map, "off"),
                referred(map, "after"),
                referred(map, "before"),
                referred(map, "requires"),
                Patterns.all(map, "within", Within::of),
                Patterns.all(map, "via", Glob::of));
    }

    private Function<Kind, Effects> effects(YamlMap map) {
        Tokens advisory = tokens(map, "advisory");
        Tokens strict = tokens(map, "strict");
        Optional<Enforcement> byDefault = Enforcements.of(map, "default");
        List<String> rescuedBy = referred(map, "rescued-by");
        Confidence confidence = map.choice("confidence", Confidence.HIGH);
        return kind -> new Effects(
                advisory,
                strict,
                byDefault.orElse(kind == Kind.STRUCTURE ? Enforcement.NOT_APPLICABLE : Enforcement.ENFORCED),
                rescuedBy,
                confidence);
    }

    private Tokens tokens(YamlMap map, String key) {
        return Tokens.trusted(Patterns.all(map, key, source -> trusted ? source : checked(source)));
    }

    private static String checked(String token) {
        Tokens.of(List.of(token));
        return token;
    }

    private List<String> referred(YamlMap map, String key) {
        List<String> ids = new ArrayList<>();
        for (YamlValue value : Patterns.values(map, key)) {
            ids.add(value.asText());
            references.add(new PackDraft.Reference(value.asText(), value));
        }
        return ids;
    }

    /** Samples decide nothing, so they do not count. */
    private static String canonical(YamlMap map) {
        Map<String, String> sorted = new TreeMap<>();
        map.entries().forEach((key, value) -> {
            if (!SAMPLES.contains(key)) {
                sorted.put(key, value.canonical());
            }
        });
        return sorted.toString();
    }
}
