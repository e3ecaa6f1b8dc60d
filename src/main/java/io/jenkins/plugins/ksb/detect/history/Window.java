package io.jenkins.plugins.ksb.detect.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Some neighbouring builds of a line.
 *
 * @param from place of the first one
 * @param to place behind the last one
 */
record Window(Line line, int from, int to) {
    private static final double DAY = 86_400_000.0;

    /** The last builds, as far back as the rules ask for, or all. */
    static Window last(Line line, WindowRules rules) {
        int size = line.builds().size();
        int from = Math.max(0, size - rules.builds());
        while (from > 0 && days(line, from, size) < rules.days()) {
            from--;
        }
        return new Window(line, from, size);
    }

    static Window all(Line line) {
        return new Window(line, 0, line.builds().size());
    }

    /** As many builds before these; empty where there are not so many. */
    Optional<Window> previous() {
        int size = to - from;
        return from >= size && size > 0 ? Optional.of(new Window(line, from - size, from)) : Optional.empty();
    }

    List<BuildSummary> builds() {
        return line.builds().subList(from, to);
    }

    /** Places in the line of its builds. */
    IntStream places() {
        return IntStream.range(from, to);
    }

    boolean holds(int place) {
        return from <= place && place < to;
    }

    /** From the start of the first build to the start of the last one. */
    double days() {
        return days(line, from, to);
    }

    private static double days(Line line, int from, int to) {
        return from >= to
                ? 0
                : (line.builds().get(to - 1).start() - line.builds().get(from).start()) / DAY;
    }

    boolean isLongEnough(WindowRules rules) {
        return to - from >= rules.leastBuilds() && days() >= rules.days();
    }
}
