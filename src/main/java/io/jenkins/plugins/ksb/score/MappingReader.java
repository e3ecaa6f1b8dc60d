package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The section {@code mapping} of a standard's file. A rationale that quotes what its KSB does not say is a fault. */
final class MappingReader {
    private static final Pattern QUOTE = Pattern.compile("“([^”]+)”");

    private final Map<String, Ksb> ksbs;
    private final List<Mapping> mappings = new ArrayList<>();

    private MappingReader(List<Ksb> ksbs) {
        this.ksbs = ksbs.stream().collect(Collectors.toMap(Ksb::id, Function.identity(), (first, second) -> first));
    }

    static List<Mapping> read(YamlValue value, List<Ksb> ksbs) {
        MappingReader reader = new MappingReader(ksbs);
        value.asMap()
                .entries()
                .forEach((practice, entries) -> entries.asItems().forEach(entry -> reader.add(practice, entry)));
        return reader.mappings;
    }

    private void add(String practice, YamlValue entry) {
        YamlMap map = entry.asMap();
        Mapping mapping = new Mapping(
                practice,
                map.text("ksb"),
                map.choice("strength", Strength.class),
                map.choice("needs", Grade.class),
                map.text("because"));
        Optional.ofNullable(ksbs.get(mapping.ksb()))
                .ifPresentOrElse(
                        ksb -> check(map, ksb, mapping),
                        () -> map.find("ksb").ifPresent(id -> id.fault("is not under ksbs")));
        map.end();
        mappings.add(mapping);
    }

    private static void check(YamlMap map, Ksb ksb, Mapping mapping) {
        if (ksb.reach().observability() == Observability.NONE) {
            map.find("ksb").ifPresent(id -> id.fault("has observability none: nothing may be mapped to it"));
        }
        List<String> quotes = QUOTE.matcher(mapping.because())
                .results()
                .map(match -> match.group(1))
                .toList();
        map.find("because").ifPresent(because -> {
            if (quotes.isEmpty()) {
                because.fault("must quote words of the KSB in “…”");
            }
            quotes.stream()
                    .filter(quote -> !ksb.text().contains(quote))
                    .forEach(quote -> because.fault("quotes “" + quote + "”, which " + ksb.id() + " does not say"));
        });
    }
}
