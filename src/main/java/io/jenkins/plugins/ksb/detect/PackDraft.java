package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.evidence.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One pack as read, before it is known what it adds to: its prose may be left to the pack that it extends.
 *
 * @param references ids of practices and rules that have to exist somewhere
 */
record PackDraft(
        String practice,
        Map<String, String> prose,
        Optional<Kind> kind,
        Optional<Remedy> remedy,
        List<RuleDraft> rules,
        List<Reference> references,
        YamlMap map) {
    static final List<String> PROSE = List.of("title", "summary", "why");

    /** An id of a practice, or of a rule as {@code practice/rule}, and where it is written. */
    record Reference(String id, YamlValue value) {}

    /** This pack on top of another of the same practice: prose and rules of this one win. Rules are in the order of ids. */
    PackDraft over(PackDraft below) {
        Map<String, String> bothProse = new TreeMap<>(below.prose);
        bothProse.putAll(prose);
        Map<String, RuleDraft> bothRules = new TreeMap<>();
        Stream.concat(below.rules.stream(), rules.stream()).forEach(rule -> bothRules.put(rule.id(), rule));
        List<Reference> bothReferences = new ArrayList<>(below.references);
        bothReferences.addAll(references);
        return new PackDraft(
                practice,
                bothProse,
                kind.or(below::kind),
                remedy.or(below::remedy),
                List.copyOf(bothRules.values()),
                bothReferences,
                map);
    }

    boolean hasRule(String id) {
        return rules.stream().anyMatch(rule -> rule.id().equals(id));
    }

    /** Keys that no layer has given. */
    List<String> missing() {
        List<String> missing = new ArrayList<>(PROSE);
        missing.removeAll(prose.keySet());
        if (kind.isEmpty()) {
            missing.add("kind");
        }
        if (remedy.isEmpty()) {
            missing.add("remedy");
        }
        return missing;
    }

    /** All that is said, in one spelling, whatever the formatting. */
    String canonical() {
        Stream<String> said = Stream.of(practice, prose.toString(), kind.toString(), remedy.toString());
        return Stream.concat(said, rules.stream().map(RuleDraft::canonical)).collect(Collectors.joining("\n"));
    }

    /** The pack, once nothing is missing. */
    Pack pack() {
        Kind known = kind.orElseThrow();
        return new Pack(
                practice,
                text("title"),
                text("summary"),
                text("why"),
                known,
                remedy.orElseThrow(),
                rules.stream().map(rule -> rule.rule().apply(known)).toList());
    }

    private String text(String key) {
        return prose.getOrDefault(key, "");
    }
}
