package io.jenkins.plugins.ksb.score;

import java.util.List;

/**
 * What would raise the score. What to write is the remedy of the practice's rule pack.
 *
 * @param now the whole score as it stands
 * @param then the whole score once this is done and nothing else changes
 * @param supports ids of the KSBs that the practice speaks for
 * @param raises those of them whose support would rise
 */
public record Recommendation(
        Kind kind, String practice, Score now, Score then, List<String> supports, List<String> raises) {

    /** What to do. */
    public enum Kind {
        /** The practice is expected and not seen. */
        ADD,
        /** The practice is seen, and its failure does not matter. */
        ENFORCE
    }

    public Recommendation {
        supports = List.copyOf(supports);
        raises = List.copyOf(raises);
    }

    /** What the score, 0 to 100, would rise by; to one decimal. */
    public double gain() {
        return Score.rounded(100 * (then.share() - now.share()));
    }

    /** How {@link #gain()} comes about. */
    public String arithmetic() {
        return "from " + now.arithmetic() + " to " + then.arithmetic();
    }
}
