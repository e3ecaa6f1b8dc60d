package io.jenkins.plugins.ksb.score.team;

import io.jenkins.plugins.ksb.score.Coverage;
import io.jenkins.plugins.ksb.score.DutyResult;
import io.jenkins.plugins.ksb.score.KsbResult;
import io.jenkins.plugins.ksb.score.Scope;
import java.util.List;

/**
 * What the pipelines of a team amount to together. There is no overall score on purpose: an average would hide the pipelines that
 * could not be analysed.
 *
 * @param pipelines by name
 * @param areas in the order of the maturity model
 * @param ksbs every KSB of the standard, in its order, by the evidence of all pipelines
 * @param gaps the most worth coaching first
 */
public record TeamProfile(
        Team team,
        List<Pipeline> pipelines,
        List<NotScored> notScored,
        List<TeamArea> areas,
        List<KsbResult> ksbs,
        List<DutyResult> duties,
        List<TeamGap> gaps) {
    public TeamProfile {
        pipelines = List.copyOf(pipelines);
        notScored = List.copyOf(notScored);
        areas = List.copyOf(areas);
        ksbs = List.copyOf(ksbs);
        duties = List.copyOf(duties);
        gaps = List.copyOf(gaps);
    }

    public Coverage coverage() {
        return Coverage.of(ksbs);
    }

    public long count(Scope scope) {
        return pipelines.stream().filter(pipeline -> pipeline.scope() == scope).count();
    }
}
