package io.jenkins.plugins.ksb.score.team;

import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.MaturityModel;
import io.jenkins.plugins.ksb.score.Scorer;
import java.util.Comparator;
import java.util.List;

/** Joins the pipelines of a team. A pure function of them and of the maturity model. */
public final class TeamScorer {
    private final Scorer scorer;
    private final MaturityModel model;

    public TeamScorer(Scorer scorer, MaturityModel model) {
        this.scorer = scorer;
        this.model = model;
    }

    public TeamProfile score(Team team, List<Pipeline> pipelines, List<NotScored> notScored) {
        List<Pipeline> sorted =
                pipelines.stream().sorted(Comparator.comparing(Pipeline::job)).toList();
        List<KsbResult> ksbs =
                scorer.together(sorted.stream().map(Pipeline::findings).toList());
        return new TeamProfile(
                team,
                sorted,
                notScored.stream().sorted(Comparator.comparing(NotScored::job)).toList(),
                new Levels(model, sorted, notScored.size()).areas(),
                ksbs,
                scorer.duties(ksbs),
                new Gaps(scorer, ksbs).of(sorted));
    }
}
