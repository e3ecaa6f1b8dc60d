package io.jenkins.plugins.ksb.jenkins.store;

import io.jenkins.plugins.ksb.evidence.Built;
import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.facts.Location;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A piece of evidence as it is stored.
 *
 * @param build number of the build that did it; null for what is merely declared
 * @param time when that build began, in milliseconds since 1970; null where nobody knows
 * @param people lower-case addresses of those whose changes it brought in
 */
public record Piece(
        String id,
        String practice,
        Grade grade,
        Enforcement enforcement,
        Confidence confidence,
        String rule,
        String path,
        List<String> stages,
        int line,
        int column,
        String subject,
        Integer build,
        Long time,
        List<String> people) {

    public Piece {
        stages = stages == null ? List.of() : List.copyOf(stages);
        people = people == null ? List.of() : List.copyOf(people);
    }

    static Piece of(Evidence evidence) {
        Optional<Built> built = evidence.built();
        return new Piece(
                evidence.id(),
                evidence.practice(),
                evidence.grade(),
                evidence.enforcement(),
                evidence.confidence(),
                evidence.rule(),
                evidence.path(),
                evidence.stages(),
                evidence.location().line(),
                evidence.location().column(),
                evidence.subject(),
                built.map(Built::number).orElse(null),
                built.filter(by -> by.time().isPresent())
                        .map(by -> by.time().getAsLong())
                        .orElse(null),
                built.map(Built::people).orElse(List.of()));
    }

    public static List<Piece> of(List<Evidence> evidence) {
        return evidence.stream().map(Piece::of).toList();
    }

    /** @param job full name of the job in whose file it stands */
    Evidence evidence(String job) {
        Evidence declared = new Evidence(
                id,
                practice,
                grade,
                enforcement,
                confidence,
                rule,
                path,
                stages,
                new Location(Math.max(1, line), Math.max(1, column)),
                subject);
        return build == null
                ? declared
                : declared.built(
                        new Built(job, build, time == null ? OptionalLong.empty() : OptionalLong.of(time), people));
    }

    public static List<Evidence> evidence(String job, List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.evidence(job)).toList();
    }
}
