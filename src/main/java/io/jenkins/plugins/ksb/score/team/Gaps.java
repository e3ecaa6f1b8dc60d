package io.jenkins.plugins.ksb.score.team;

import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.Recommendation;
import io.jenkins.plugins.ksb.score.Scope;
import io.jenkins.plugins.ksb.score.Scorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is worth coaching: first what would support KSBs that the whole team does not support yet, most of them first; then what
 * adds most points to all pipelines together. Points of definitions alone are left out, as they are of another kind.
 */
final class Gaps {
    private static final Comparator<TeamGap> ORDER = Comparator.comparingInt(
                    (TeamGap gap) -> -gap.raises().size())
            .thenComparing(Comparator.comparingDouble(TeamGap::gain).reversed())
            .thenComparing(gap -> -gap.jobs().size());

    private final Scorer scorer;
    private final List<KsbResult> ksbs;
    private final Set<String> covered;

    Gaps(Scorer scorer, List<KsbResult> ksbs) {
        this.scorer = scorer;
        this.ksbs = ksbs;
        // what is a link at most never raises coverage
        this.covered = ksbs.stream()
                .filter(result -> result.ksb().reach().observability().counts())
                .map(result -> result.ksb().id())
                .collect(Collectors.toSet());
    }

    private record Key(Recommendation.Kind kind, String practice) {}

    private static final class Sum {
        final List<String> jobs = new ArrayList<>();
        List<String> supports = List.of();
        double gain;
    }

    List<TeamGap> of(List<Pipeline> pipelines) {
        Map<Key, Sum> sums = new LinkedHashMap<>();
        for (Pipeline pipeline : pipelines) {
            for (Recommendation each : pipeline.profile().recommendations()) {
                Sum sum = sums.computeIfAbsent(new Key(each.kind(), each.practice()), key -> new Sum());
                sum.jobs.add(pipeline.job());
                sum.supports = each.supports();
                sum.gain += pipeline.scope() == Scope.HISTORY ? each.gain() : 0;
            }
        }
        List<TeamGap> gaps = new ArrayList<>();
        sums.forEach((key, sum) -> gaps.add(gap(key, sum)));
        return gaps.stream().sorted(ORDER).toList();
    }

    private TeamGap gap(Key key, Sum sum) {
        List<String> raises = key.kind() == Recommendation.Kind.ADD
                ? scorer.raises(key.practice(), ksbs).stream()
                        .filter(covered::contains)
                        .toList()
                : List.of();
        return new TeamGap(key.kind(), key.practice(), sum.jobs, sum.gain, sum.supports, raises);
    }
}
