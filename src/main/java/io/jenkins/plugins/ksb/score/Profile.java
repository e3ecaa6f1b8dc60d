package io.jenkins.plugins.ksb.score;

import java.util.List;

/**
 * What the evidence of one pipeline amounts to, with the reasons.
 *
 * @param areas in the order of the maturity model
 * @param ksbs every KSB of the standard, in its order
 * @param recommendations largest gain first
 * @param unscored practices that were seen and that the maturity model does not weigh
 */
public record Profile(
        Scope scope,
        Score score,
        List<AreaResult> areas,
        List<KsbResult> ksbs,
        List<DutyResult> duties,
        List<Recommendation> recommendations,
        List<String> unscored,
        Versions versions) {

    public Profile {
        areas = List.copyOf(areas);
        ksbs = List.copyOf(ksbs);
        duties = List.copyOf(duties);
        recommendations = List.copyOf(recommendations);
        unscored = List.copyOf(unscored);
    }

    /** What a result was made with; it is stale once one of them changes. */
    public record Versions(String standard, String standardVersion, String model, String modelVersion) {
        static Versions of(Standard standard, MaturityModel model) {
            return new Versions(standard.id(), standard.version(), model.id(), model.version());
        }
    }

    /** How much of the whole standard is supported. */
    public Coverage coverage() {
        return Coverage.of(ksbs);
    }
}
