package io.jenkins.plugins.ksb.score.team;

import java.util.OptionalLong;

/**
 * Which builds of a pipeline were read.
 *
 * @param complete ran to an end of their own, and count
 * @param incomplete aborted, unfinished, unreadable
 * @param outside of the time that was asked for
 * @param branches builds of other branches of the same project: they show reviews and what people did there
 * @param window the latest complete ones, that the figures are about
 */
public record BuildsRead(int complete, int incomplete, int outside, int branches, Window window) {
    /**
     * @param first and {@code last}: numbers of its builds; 0 where there is none
     * @param from when the first one began, and {@code to} when the last one did, in milliseconds since 1970
     * @param longEnough whether what nearly all of them did may be called sustained
     */
    public record Window(
            int first, int last, int builds, int green, OptionalLong from, OptionalLong to, boolean longEnough) {
        public static final Window NONE = new Window(0, 0, 0, 0, OptionalLong.empty(), OptionalLong.empty(), false);

        /** Share of its builds that were green, 0 to 1; 0 where there is none. */
        public double greenShare() {
            return builds == 0 ? 0 : (double) green / builds;
        }
    }

    public static BuildsRead none(int incomplete, int outside, int branches) {
        return new BuildsRead(0, incomplete, outside, branches, Window.NONE);
    }

    public int all() {
        return complete + incomplete + outside + branches;
    }
}
