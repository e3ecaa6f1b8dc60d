package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.score.MaturityModel.Area;
import io.jenkins.plugins.ksb.score.MaturityModel.Expectation;
import io.jenkins.plugins.ksb.score.RunProfile.NotAnalysed;
import io.jenkins.plugins.ksb.score.RunProfile.Scored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges what was found by a standard and a maturity model. A pure function of the three. */
public final class Scorer {
    private final Standard standard;
    private final MaturityModel model;
    private final KsbScorer ksbScorer;
    private final MappingIndex mappings;
    private final Set<String> weighed;

    public Scorer(Standard standard, MaturityModel model) {
        this.standard = standard;
        this.model = model;
        this.mappings = new MappingIndex(standard);
        this.ksbScorer = new KsbScorer(standard, mappings);
        this.weighed = model.expectations().map(Expectation::practice).collect(Collectors.toSet());
    }

    public Profile score(Findings findings) {
        Pieces pieces = new Pieces(findings);
        PracticeScorer practiceScorer = new PracticeScorer(model, pieces);
        List<AreaResult> areas = new ArrayList<>(model.areas().size());
        List<PracticeResult> practices = new ArrayList<>();
        for (Area area : model.areas()) {
            AreaResult result = area(area, practiceScorer);
            areas.add(result);
            practices.addAll(result.practices());
        }
        Score score = practiceScorer.score(practices);
        List<KsbResult> ksbs = ksbScorer.results(List.of(pieces));
        Map<String, KsbResult> byId = byId(ksbs);
        return new Profile(
                findings.scope(),
                score,
                areas,
                ksbs,
                duties(byId),
                new Recommender(mappings, model, findings.scope(), byId).recommend(score, practices),
                unscored(findings),
                Profile.Versions.of(standard, model));
    }

    /** Joins the pipelines of one run: what all of them together support, and what could not be looked at. */
    public RunProfile combine(List<Scored> scored, List<NotAnalysed> notAnalysed) {
        List<KsbResult> ksbs = together(scored.stream().map(Scored::findings).toList());
        return new RunProfile(scored, notAnalysed, ksbs, duties(ksbs));
    }

    /** What several pipelines support together, where their profiles are too many to keep. */
    public List<KsbResult> together(List<Findings> pipelines) {
        return ksbScorer.results(pipelines.stream().map(Pieces::new).toList());
    }

    private AreaResult area(Area area, PracticeScorer scorer) {
        List<PracticeResult> practices = new ArrayList<>(area.expectations().size());
        boolean expected = false;
        for (Expectation expectation : area.expectations()) {
            PracticeResult result = scorer.result(expectation);
            practices.add(result);
            expected |= result.expected();
        }
        if (!expected) {
            return new AreaResult(area.id(), area.title(), Score.NOTHING, 0, null, practices);
        }
        Score score = scorer.score(practices);
        double share = scorer.shareOfWeight(score);
        return new AreaResult(area.id(), area.title(), score, share, model.level(share), practices);
    }

    /** KSBs that would be supported further if builds did a practice that is not seen yet. */
    public List<String> raises(String practice, List<KsbResult> ksbs) {
        return new Recommender(mappings, model, Scope.HISTORY, byId(ksbs)).raises(practice);
    }

    /** What a set of pipelines, or a person, supports of each duty. */
    public List<DutyResult> duties(List<KsbResult> results) {
        return duties(byId(results));
    }

    private static Map<String, KsbResult> byId(List<KsbResult> results) {
        Map<String, KsbResult> ksbs = new HashMap<>();
        results.forEach(result -> ksbs.put(result.ksb().id(), result));
        return ksbs;
    }

    private List<DutyResult> duties(Map<String, KsbResult> ksbs) {
        return standard.duties().stream().map(duty -> DutyResult.of(duty, ksbs)).toList();
    }

    private List<String> unscored(Findings findings) {
        return findings.evidence().stream()
                .map(Evidence::practice)
                .filter(practice -> !weighed.contains(practice))
                .distinct()
                .sorted()
                .toList();
    }
}
