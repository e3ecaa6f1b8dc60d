package io.jenkins.plugins.ksb.facts;

/**
 * A stage, a branch of a {@code parallel}, or a matrix.
 *
 * @param index its place in {@link Definition#stages()}
 * @param parent index of the enclosing stage, or {@link #NONE}
 */
public record Stage(int index, int parent, String name, Kind kind, Location location) {
    public static final int NONE = -1;

    /** How a stage runs beside its siblings. */
    public enum Kind {
        SEQUENTIAL,
        PARALLEL,
        MATRIX
    }
}
