package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.Built;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Sha256;
import io.jenkins.plugins.ksb.facts.Build;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Gives the evidence of one build its place and its ids. */
final class BuildIdentity {
    private static final int ID_LENGTH = 16;

    private final Built built;
    private final Map<String, Integer> occurrences = new HashMap<>();

    BuildIdentity(Build build) {
        this.built = new Built(
                build.job(),
                build.number(),
                build.times().start(),
                build.changes().stream()
                        .flatMap(change -> change.address().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    Evidence give(Evidence piece) {
        String identity = String.join(
                "\n",
                piece.practice(),
                piece.grade().name(),
                piece.rule(),
                built.job(),
                String.valueOf(built.number()),
                String.join("/", piece.stages()),
                piece.subject());
        int occurrence = occurrences.merge(identity, 1, Integer::sum);
        return new Evidence(
                Sha256.hex(identity + '\n' + occurrence).substring(0, ID_LENGTH),
                piece.practice(),
                piece.grade(),
                piece.enforcement(),
                piece.confidence(),
                piece.rule(),
                piece.path(),
                piece.stages(),
                piece.location(),
                piece.subject(),
                Optional.of(built));
    }
}
