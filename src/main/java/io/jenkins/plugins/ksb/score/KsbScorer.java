package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.score.KsbResult.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far the findings of one or more pipelines support KSBs. */
final class KsbScorer {
    private static final Comparator<Reason> STRONGEST_FIRST =
            Comparator.comparing(Reason::gives).reversed();

    private final Standard standard;
    private final MappingIndex mappings;

    KsbScorer(Standard standard, MappingIndex mappings) {
        this.standard = standard;
        this.mappings = mappings;
    }

    List<KsbResult> results(List<Pieces> pipelines) {
        return standard.ksbs().stream().map(ksb -> result(ksb, pipelines)).toList();
    }

    private KsbResult result(Ksb ksb, List<Pieces> pipelines) {
        List<Reason> reasons = reasons(ksb, pipelines);
        Support uncapped = reasons.isEmpty() ? Support.NOT_SEEN : reasons.get(0).gives();
        if (twoIndependentResults(reasons, pipelines)) {
            uncapped = Support.STRONGLY_SUPPORTED;
        }
        Support support = uncapped.atMost(ksb.ceiling());
        return new KsbResult(ksb, support, uncapped, reasons, suggested(ksb, support));
    }

    private List<Reason> reasons(Ksb ksb, List<Pieces> pipelines) {
        List<Reason> reasons = new ArrayList<>();
        for (Mapping mapping : mappings.ofKsb(ksb.id())) {
            reason(mapping, pipelines).ifPresent(reasons::add);
        }
        reasons.sort(STRONGEST_FIRST);
        return reasons;
    }

    private static Optional<Reason> reason(Mapping mapping, List<Pieces> pipelines) {
        List<String> ids = new ArrayList<>();
        Support gives = Support.TOUCHED;
        for (Pieces pieces : pipelines) {
            for (Evidence piece : pieces.speakingFor(mapping)) {
                ids.add(piece.id());
                gives = gives.atLeast(mapping.strength() == Strength.DIRECT ? pieces.gives(piece) : Support.TOUCHED);
            }
        }
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Reason(mapping, gives, ids));
    }

    /** Of different practices and different commands. Where there are two of each, two results differ in both. */
    private static boolean twoIndependentResults(List<Reason> reasons, List<Pieces> pipelines) {
        Set<String> practices = new HashSet<>();
        Set<String> commands = new HashSet<>();
        for (Reason reason : reasons) {
            // what gives no more than a touch holds no result
            if (reason.gives() != Support.TOUCHED) {
                pipelines.forEach(pieces -> pieces.speakingFor(reason.mapping()).stream()
                        .filter(piece -> piece.grade() == Grade.PROVED && pieces.gives(piece) != Support.TOUCHED)
                        .forEach(piece -> {
                            practices.add(piece.practice());
                            commands.add(piece.subject());
                        }));
            }
        }
        return practices.size() > 1 && commands.size() > 1;
    }

    private @Nullable Level suggested(Ksb ksb, Support support) {
        if (ksb.asks() == null) {
            return null;
        }
        String scale = standard.level(ksb.asks()).map(Level::scale).orElse("");
        return standard.levels().stream()
                .filter(level -> level.scale().equals(scale))
                .filter(level ->
                        level.suggestedBy() != null && level.suggestedBy().compareTo(support) <= 0)
                .reduce((lower, higher) -> higher)
                .orElse(null);
    }
}
