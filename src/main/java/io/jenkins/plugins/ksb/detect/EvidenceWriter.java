package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.evidence.Sha256;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Hole;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes evidence of matches: its identity, its subject, its order. */
final class EvidenceWriter {
    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::location)
            .thenComparing(Evidence::practice)
            .thenComparing(Evidence::rule)
            .thenComparing(evidence -> String.join("\n", evidence.stages()))
            .thenComparing(Evidence::subject)
            .thenComparing(Evidence::id);
    private static final int ID_LENGTH = 16;

    private final Definition definition;
    private final Enforcing enforcing;
    private final Map<String, Integer> occurrences = new HashMap<>();

    EvidenceWriter(Findings findings) {
        this.definition = findings.definition();
        this.enforcing = new Enforcing(findings);
    }

    List<Evidence> write(Collection<Match> matches) {
        Map<String, Evidence> distinct = new LinkedHashMap<>();
        matches.stream()
                .sorted(Comparator.comparingInt(match -> match.spot().order()))
                .forEach(match -> distinct.computeIfAbsent(sameness(match), unused -> evidence(match)));
        return distinct.values().stream().sorted(ORDER).toList();
    }

    /** A helper called twice from one stage does the same thing at the same place: that is one piece of evidence. */
    private String sameness(Match match) {
        return String.join(
                "\n",
                match.spot().location().toString(),
                identity(match),
                enforcing.of(match).name());
    }

    private Evidence evidence(Match match) {
        String identity = identity(match);
        int occurrence = occurrences.merge(identity, 1, Integer::sum);
        return new Evidence(
                Sha256.hex(identity + '\n' + occurrence).substring(0, ID_LENGTH),
                match.rule().practice(),
                Grade.DECLARED,
                enforcing.of(match),
                match.confidence(),
                match.rule().name(),
                definition.path(),
                stages(match),
                match.spot().location(),
                Subject.shown(match.spot()));
    }

    /** All that makes a piece of evidence what it is; lines and versions of packs do not. */
    private String identity(Match match) {
        return String.join(
                "\n",
                match.rule().practice(),
                Grade.DECLARED.name(),
                match.rule().name(),
                definition.path(),
                String.join("/", stages(match)),
                Subject.of(match.spot()));
    }

    private List<String> stages(Match match) {
        return definition.stagePath(match.spot().step()).stream()
                .map(Hole::display)
                .toList();
    }
}
