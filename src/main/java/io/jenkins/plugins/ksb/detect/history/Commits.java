package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.detect.Glob;
import io.jenkins.plugins.ksb.detect.history.PathKinds.PathKind;
import io.jenkins.plugins.ksb.evidence.yaml.YamlMap;
import io.jenkins.plugins.ksb.facts.Change;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reduces changes to what history practices need of them. */
final class Commits {
    static final String FILE = "commits.yaml";

    private final PathKinds paths = PathKinds.shipped();
    private final Glob refactoring;
    private final Glob hotfix;
    private final Glob reviewed;
    private final Glob programs;
    private final Set<String> pairingTrailers;
    private final Set<String> reviewTrailers;

    private Commits(YamlMap root) {
        refactoring = glob(root, "refactoring");
        hotfix = glob(root, "hotfix");
        reviewed = glob(root, "reviewed");
        programs = glob(root, "programs");
        pairingTrailers = Set.copyOf(root.texts("pairing-trailers"));
        reviewTrailers = Set.copyOf(root.texts("review-trailers"));
    }

    static Commits shipped() {
        return ShippedFile.read(FILE, Commits::new);
    }

    private static Glob glob(YamlMap root, String key) {
        return Glob.ignoringCase(String.join("|", root.texts(key)));
    }

    Commit of(Change change) {
        return new Commit(change.id(), change.address(), change.time(), files(change.paths()), message(change));
    }

    private Commit.Files files(List<String> changed) {
        int[] counts = new int[PathKind.values().length];
        changed.forEach(path -> counts[paths.of(path).ordinal()]++);
        return new Commit.Files(
                counts[PathKind.TEST.ordinal()],
                counts[PathKind.PRODUCT.ordinal()],
                counts[PathKind.INLINE.ordinal()],
                counts[PathKind.PIPELINE.ordinal()],
                counts[PathKind.OTHER.ordinal()]);
    }

    private Commit.Message message(Change change) {
        return new Commit.Message(
                hasTrailer(change, pairingTrailers),
                reviewed.matches(change.subject()) || hasTrailer(change, reviewTrailers),
                refactoring.matches(change.subject()),
                hotfix.matches(change.subject()),
                change.address().filter(programs::matches).isPresent());
    }

    private static boolean hasTrailer(Change change, Set<String> keys) {
        return change.trailers().stream()
                .map(trailer -> trailer.substring(0, Math.max(0, trailer.indexOf(':'))))
                .map(key -> key.strip().toLowerCase(Locale.ROOT))
                .anyMatch(keys::contains);
    }
}
