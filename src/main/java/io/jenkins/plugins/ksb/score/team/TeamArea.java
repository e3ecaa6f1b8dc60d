package io.jenkins.plugins.ksb.score.team;

import io.jenkins.plugins.ksb.score.MaturityModel.MaturityLevel;
import java.util.List;
import java.util.Optional;

/**
 * How a team stands in a practice area.
 *
 * @param level the highest one that enough of the pipelines reach; empty where nothing is expected of any of them
 * @param reach how many pipelines are at each level, lowest first
 * @param unknown pipelines that are not analysed: they count as below any level
 * @param next what the next level needs; empty at the highest one
 * @param trend pipelines that rose and fell since their window before
 */
public record TeamArea(
        String id,
        String title,
        Optional<MaturityLevel> level,
        List<Integer> reach,
        int unknown,
        Optional<Next> next,
        Trend trend) {
    public TeamArea {
        reach = List.copyOf(reach);
    }

    /**
     * The next level.
     *
     * @param pipelines how many more have to reach it
     * @param lifts those of them that are nearest to it, and what would bring them there; it may be fewer than it takes
     */
    public record Next(MaturityLevel level, int pipelines, List<Lift> lifts) {
        public Next {
            lifts = List.copyOf(lifts);
        }
    }

    /** What would bring one pipeline to the next level, largest gain first. */
    public record Lift(String job, List<Step> steps) {
        public Lift {
            steps = List.copyOf(steps);
        }
    }

    public record Step(String practice, Move move) {}

    /** What to do with a practice. */
    public enum Move {
        /** It is not seen: begin with it. */
        ADD,
        /** Its failure does not matter yet. */
        ENFORCE,
        /** It is declared, and no build of the window did it. */
        RUN,
        /** Builds did it and hold no result of it. */
        PROVE,
        /** Only some builds did it, or not for long enough. */
        SUSTAIN
    }

    /** Pipelines without a window before are in none of these. */
    public record Trend(int up, int down, int level) {}
}
