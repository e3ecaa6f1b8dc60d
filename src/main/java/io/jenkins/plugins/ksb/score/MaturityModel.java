package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.evidence.Grade;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a good pipeline holds, and how much each part is worth.
 *
 * @param advisory what evidence is multiplied with whose failure does not matter
 * @param levels lowest first
 * @param teamShare a team is at a level in an area once this share of its pipelines is, 0 to 1
 * @param unscored practices that are worth no points, with the reason
 * @param version SHA-256 of the canonical file
 */
public record MaturityModel(
        String id,
        String title,
        Bases bases,
        double advisory,
        List<Area> areas,
        List<MaturityLevel> levels,
        double teamShare,
        Map<String, String> unscored,
        String version) {

    /** The major and minor version of the file format that is read here. */
    public static final String SCHEMA_VERSION = "1.1";

    public MaturityModel {
        areas = List.copyOf(areas);
        levels = List.copyOf(levels);
        unscored = Collections.unmodifiableMap(new LinkedHashMap<>(unscored));
    }

    /** The share of a practice's weight that each grade is worth. */
    public record Bases(double declared, double executed, double proved, double sustained) {
        public double of(Grade grade) {
            return switch (grade) {
                case DECLARED -> declared;
                case EXECUTED -> executed;
                case PROVED -> proved;
            };
        }

        /** The most that can be reached by looking at no more than the scope. */
        public double best(Scope scope) {
            return scope == Scope.DEFINITION ? declared : sustained;
        }

        /** What a practice is worth once it is newly there. */
        double first(Scope scope) {
            return scope == Scope.DEFINITION ? declared : executed;
        }
    }

    /** A part of a team's work that has a maturity level of its own. */
    public record Area(String id, String title, List<Expectation> expectations) {
        public Area {
            expectations = List.copyOf(expectations);
        }
    }

    /**
     * A practice that is worth something.
     *
     * @param core expected of every pipeline
     * @param expectedWhen expected where any of these practices is seen; neither core nor called for by others, it is an extra
     *     that can raise a score and never lower it
     * @param seenIn the least that must be looked at to see it
     */
    public record Expectation(String practice, double weight, boolean core, List<String> expectedWhen, Scope seenIn) {
        public Expectation {
            expectedWhen = List.copyOf(expectedWhen);
        }
    }

    /**
     * @param from the least share of an area's weight that reaches it, 0 to 1
     */
    public record MaturityLevel(int level, String title, String meaning, double from) {}

    /** The highest level that a share of the weight reaches. */
    public MaturityLevel level(double share) {
        return levels.stream()
                .filter(level -> level.from() <= share)
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }

    /** Whether only build history shows a practice. */
    public boolean seenInHistory(String practice) {
        return expectations().anyMatch(each -> each.practice().equals(practice) && each.seenIn() == Scope.HISTORY);
    }

    public Stream<Expectation> expectations() {
        return areas.stream().flatMap(area -> area.expectations().stream());
    }
}
