package io.jenkins.plugins.ksb.score;

import java.util.List;

/**
 * What several pipelines amount to together. There is no overall score on purpose: an average would hide the pipelines that
 * could not be analysed.
 *
 * @param scored in the order given
 * @param ksbs support by the evidence of all of them
 */
public record RunProfile(
        List<Scored> scored, List<NotAnalysed> notAnalysed, List<KsbResult> ksbs, List<DutyResult> duties) {

    /** A pipeline, what was found in it, and what that amounts to. */
    public record Scored(String path, Findings findings, Profile profile) {}

    /** A pipeline of which nothing can be said, and why. */
    public record NotAnalysed(String path, String reason) {}

    public RunProfile {
        scored = List.copyOf(scored);
        notAnalysed = List.copyOf(notAnalysed);
        ksbs = List.copyOf(ksbs);
        duties = List.copyOf(duties);
    }

    public Coverage coverage() {
        return Coverage.of(ksbs);
    }
}
