package io.jenkins.plugins.ksb.jenkins.store;

import io.jenkins.plugins.ksb.score.Support;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a job, apart from its builds, so that it outlives them: {@code ksb-summary.v1.json} in its directory.
 *
 * @param updated when it was written, in milliseconds since 1970
 * @param lastBuild number of the latest build that it knows
 * @param stages how many its definition has
 * @param score 0 to 100; null where nothing is expected of it
 * @param levels maturity level by id of area; an area of which nothing is expected is not there
 * @param pieces evidence that counts today
 * @param sustained practices that nearly all builds of the window did
 * @param open practices of which these builds tell nothing; they are not missing
 * @param earned the best pieces of evidence that builds have given, those of builds long discarded among them
 * @param trend one point a build, oldest first
 * @param problem why nothing was found out; null where it was
 */
public record SummaryFile(
        String schemaVersion,
        Made made,
        String job,
        long updated,
        int lastBuild,
        String kind,
        int stages,
        boolean mainLine,
        Double score,
        Map<String, Integer> levels,
        Map<String, Support> supports,
        List<Piece> pieces,
        List<String> sustained,
        List<String> open,
        List<Piece> earned,
        List<Point> trend,
        List<Figure> figures,
        String problem) {

    public static final String NAME = "ksb-summary.v1.json";

    /** @param score of the job with this build; null where nothing is expected of it */
    public record Point(int number, Long time, String result, Double score) {}

    /** A figure of delivery in words: {@code lead-time}, {@code 3.5 hours}, {@code high}. */
    public record Figure(String key, Double value, int of, String band) {}

    public SummaryFile {
        levels = levels == null ? Map.of() : new LinkedHashMap<>(levels);
        supports = supports == null ? Map.of() : new LinkedHashMap<>(supports);
        pieces = pieces == null ? List.of() : List.copyOf(pieces);
        open = open == null ? List.of() : List.copyOf(open);
        sustained = sustained == null ? List.of() : List.copyOf(sustained);
        earned = earned == null ? List.of() : List.copyOf(earned);
        trend = trend == null ? List.of() : List.copyOf(trend);
        figures = figures == null ? List.of() : List.copyOf(figures);
    }
}
