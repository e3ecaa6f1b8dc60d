package io.jenkins.plugins.ksb.score;

import org.jspecify.annotations.Nullable;

/**
 * A piece of knowledge, a skill or a behaviour that a standard asks for.
 *
 * @param title a short name, where the standard gives one
 * @param text the sentence that evidence is measured against
 * @param asks id of the {@link Level} that the standard asks for, where it knows levels
 * @param assessment how it is assessed in the end, where known
 */
public record Ksb(
        String id,
        Kind kind,
        @Nullable String title,
        String text,
        Reach reach,
        @Nullable String asks,
        @Nullable Assessment assessment) {

    /** What sort of thing a standard asks for. */
    public enum Kind {
        KNOWLEDGE,
        SKILL,
        BEHAVIOUR
    }

    /**
     * What pipelines can say about it.
     *
     * @param shown what in a pipeline or its history speaks of it
     * @param notShown what they never show, so what a person has to add
     */
    public record Reach(Observability observability, String shown, String notShown) {}

    /**
     * @param method of the end-point assessment
     * @param theme it is assessed under
     * @param inferred whether the theme is our reading, because the plan does not say
     */
    public record Assessment(String method, String theme, boolean inferred) {}

    /** The most that evidence from pipelines can give. */
    public Support ceiling() {
        return reach.observability().ceiling();
    }

    /** What more it takes, or why pipelines cannot give it. */
    public String limit() {
        return switch (reach.observability()) {
            case STRONG -> "Pipelines can show this. Still to explain: " + reach.notShown() + ".";
            case PARTIAL ->
                "Pipelines show part of this: a person has to add the rest. Not shown: " + reach.notShown() + ".";
            case LINK ->
                "Pipelines only hold something to link to; it counts for no coverage. Not shown: " + reach.notShown()
                        + ".";
            case NONE -> "Pipelines cannot show this. Not shown: " + reach.notShown() + ".";
        };
    }
}
