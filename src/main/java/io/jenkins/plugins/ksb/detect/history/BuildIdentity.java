package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.Built;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Sha256;
import io.jenkins.plugins.ksb.facts.Build;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which build a piece of evidence comes from, and what makes it the same piece whenever it is read. */
final class BuildIdentity {
    private static final int ID_LENGTH = 16;

    private BuildIdentity() {}

    static Built of(Build build) {
        return new Built(
                build.job(),
                build.number(),
                build.times().began(),
                build.changes().stream()
                        .flatMap(change -> change.address().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The same pieces with their ids; those of one build that say the same are counted in their order. */
    static List<Evidence> identified(List<Evidence> pieces) {
        Map<String, Integer> occurrences = new HashMap<>();
        List<Evidence> identified = new ArrayList<>();
        for (Evidence piece : pieces) {
            String identity = identity(piece);
            int occurrence = occurrences.merge(identity, 1, Integer::sum);
            identified.add(
                    piece.identified(Sha256.hex(identity + '\n' + occurrence).substring(0, ID_LENGTH)));
        }
        return identified;
    }

    /** The same pieces, with ids that name the job whose definition declares them. */
    static List<Evidence> declaredBy(String job, List<Evidence> pieces) {
        Map<String, Integer> occurrences = new HashMap<>();
        List<Evidence> identified = new ArrayList<>();
        for (Evidence piece : pieces) {
            String identity = job + '\n' + identity(piece);
            int occurrence = occurrences.merge(identity, 1, Integer::sum);
            identified.add(
                    piece.identified(Sha256.hex(identity + '\n' + occurrence).substring(0, ID_LENGTH)));
        }
        return identified;
    }

    private static String identity(Evidence piece) {
        Optional<Built> built = piece.built();
        return String.join(
                "\n",
                piece.practice(),
                piece.grade().name(),
                piece.rule(),
                built.map(Built::job).orElse(piece.path()),
                built.map(build -> String.valueOf(build.number())).orElse(""),
                String.join("/", piece.stages()),
                piece.subject());
    }
}
