package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.evidence.Sha256;
import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<Integer, Stages> stagePaths = new HashMap<>();
    private final Set<Sameness> seen = new HashSet<>();
    private final List<Evidence> written = new ArrayList<>();

    /** The names of stages, outermost first, and all of them in one text. */
    private record Stages(List<String> names, String path) {}

    /** A helper called twice from one stage does the same thing at the same place: that is one piece of evidence. */
    private record Sameness(Location location, String identity, Enforcement enforcement) {}

    EvidenceWriter(Findings findings) {
        this.definition = findings.definition();
        this.enforcing = new Enforcing(findings);
    }

    /** @param matches in the order of their spots */
    List<Evidence> write(List<Match> matches) {
        Spot spot = null;
        String subject = "";
        for (Match match : matches) {
            if (match.spot() != spot) {
                spot = match.spot();
                subject = Subject.of(spot);
            }
            write(match, subject);
        }
        written.sort(ORDER);
        return List.copyOf(written);
    }

    private void write(Match match, String subject) {
        Stages stages = stages(match.spot().step());
        Enforcement enforcement = enforcing.of(match);
        String identity = identity(match, stages, subject);
        if (seen.add(new Sameness(match.spot().location(), identity, enforcement))) {
            int occurrence = occurrences.merge(identity, 1, Integer::sum);
            written.add(new Evidence(
                    Sha256.hex(identity + '\n' + occurrence).substring(0, ID_LENGTH),
                    match.rule().practice(),
                    Grade.DECLARED,
                    enforcement,
                    match.confidence(),
                    match.rule().name(),
                    definition.path(),
                    stages.names(),
                    match.spot().location(),
                    Subject.shown(subject)));
        }
    }

    /** All that makes a piece of evidence what it is; lines and versions of packs do not. */
    private String identity(Match match, Stages stages, String subject) {
        return String.join(
                "\n",
                match.rule().practice(),
                Grade.DECLARED.name(),
                match.rule().name(),
                definition.path(),
                stages.path(),
                subject);
    }

    private Stages stages(Step step) {
        return stagePaths.computeIfAbsent(step.stage(), stage -> {
            List<String> names =
                    definition.stagePath(step).stream().map(Hole::display).toList();
            return new Stages(names, String.join("/", names));
        });
    }
}
