package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.evidence.Sha256;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.Step;
import java.util.ArrayList;
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
    private final Map<Integer, String> subjects = new HashMap<>();
    private final Map<Integer, List<String>> stagePaths = new HashMap<>();

    EvidenceWriter(Findings findings) {
        this.definition = findings.definition();
        this.enforcing = new Enforcing(findings);
    }

    List<Evidence> write(Collection<Match> matches) {
        List<Match> inOrder = new ArrayList<>(matches);
        inOrder.sort(Comparator.comparingInt(match -> match.spot().order()));
        Map<String, Evidence> distinct = new LinkedHashMap<>();
        inOrder.forEach(match -> write(match, distinct));
        List<Evidence> written = new ArrayList<>(distinct.values());
        written.sort(ORDER);
        return List.copyOf(written);
    }

    /** A helper called twice from one stage does the same thing at the same place: that is one piece of evidence. */
    private void write(Match match, Map<String, Evidence> distinct) {
        String subject = subjects.computeIfAbsent(match.spot().order(), order -> Subject.of(match.spot()));
        List<String> stages = stages(match.spot().step());
        Enforcement enforcement = enforcing.of(match);
        String identity = identity(match, stages, subject);
        String sameness = match.spot().location() + "\n" + identity + "\n" + enforcement;
        if (!distinct.containsKey(sameness)) {
            int occurrence = occurrences.merge(identity, 1, Integer::sum);
            distinct.put(
                    sameness,
                    new Evidence(
                            Sha256.hex(identity + '\n' + occurrence).substring(0, ID_LENGTH),
                            match.rule().practice(),
                            Grade.DECLARED,
                            enforcement,
                            match.confidence(),
                            match.rule().name(),
                            definition.path(),
                            stages,
                            match.spot().location(),
                            Subject.shown(subject)));
        }
    }

    /** All that makes a piece of evidence what it is; lines and versions of packs do not. */
    private String identity(Match match, List<String> stages, String subject) {
        return String.join(
                "\n",
                match.rule().practice(),
                Grade.DECLARED.name(),
                match.rule().name(),
                definition.path(),
                String.join("/", stages),
                subject);
    }

    private List<String> stages(Step step) {
        return stagePaths.computeIfAbsent(
                step.stage(),
                stage -> definition.stagePath(step).stream().map(Hole::display).toList());
    }
}
