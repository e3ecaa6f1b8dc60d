package io.jenkins.plugins.ksb.score.team;

import io.jenkins.plugins.ksb.score.Recommendation;
import java.util.List;

/**
 * Something worth coaching.
 *
 * @param jobs pipelines that lack it, in their order
 * @param gain points that the scores of these pipelines would rise by together
 * @param supports ids of the KSBs that the practice speaks for
 * @param raises those of them whose support by the whole team would rise
 */
public record TeamGap(
        Recommendation.Kind kind,
        String practice,
        List<String> jobs,
        double gain,
        List<String> supports,
        List<String> raises) {
    public TeamGap {
        jobs = List.copyOf(jobs);
        supports = List.copyOf(supports);
        raises = List.copyOf(raises);
    }
}
