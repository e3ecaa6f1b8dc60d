package io.jenkins.plugins.ksb.facts;

import java.util.List;

/**
 * A step, directive or condition, in the order of execution; calls of methods that the file defines are replaced by what those do.
 *
 * @param index its place in {@link Definition#steps()}
 * @param parent index of the step whose block it stands in, or {@link #NONE}
 * @param stage index of its stage in {@link Definition#stages()}, or {@link Stage#NONE}
 * @param name symbol or simple class name: {@code sh}, {@code junit}, {@code JUnitResultArchiver}, {@code docker.build}; of a
 *     condition, {@code branch}, {@code expression}, {@code if} …; of a post block, its condition ({@code always}, {@code failure})
 * @param onFailure what its failure does to the run
 * @param commands what its script runs, or empty for a step without a script
 */
public record Step(
        int index,
        int parent,
        int stage,
        String name,
        Section section,
        Origin origin,
        Arguments arguments,
        OnFailure onFailure,
        Location location,
        List<Command> commands) {

    public static final int NONE = -1;

    public Step {
        commands = List.copyOf(commands);
    }
}
