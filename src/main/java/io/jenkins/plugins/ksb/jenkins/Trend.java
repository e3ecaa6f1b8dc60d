package io.jenkins.plugins.ksb.jenkins;

import io.jenkins.plugins.ksb.jenkins.store.SummaryFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores of the last builds as a line to draw, in a box of 300 by 60. */
public record Trend(String points, int builds, String first, String last) {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 60;
    private static final int MARGIN = 4;

    static Trend of(List<SummaryFile.Point> all) {
        List<SummaryFile.Point> scored =
                all.stream().filter(point -> point.score() != null).toList();
        if (scored.size() < 2) {
            return null;
        }
        List<String> points = new ArrayList<>();
        double step = (WIDTH - 2.0 * MARGIN) / (scored.size() - 1);
        for (int i = 0; i < scored.size(); i++) {
            double y = HEIGHT - MARGIN - scored.get(i).score() / 100 * (HEIGHT - 2 * MARGIN);
            points.add(String.format(Locale.ROOT, "%.1f,%.1f", MARGIN + i * step, y));
        }
        return new Trend(
                String.join(" ", points),
                scored.size(),
                Wording.score(scored.get(0).score()),
                Wording.score(scored.get(scored.size() - 1).score()));
    }
}
