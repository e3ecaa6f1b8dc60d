package io.jenkins.plugins.ksb.score;

import io.jenkins.plugins.ksb.score.MaturityModel.MaturityLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a practice area stands.
 *
 * @param share of the area's whole weight, whatever the scope: what the level is read from
 * @param level null where nothing is expected in this area
 * @param practices every practice of the area, in the order of the maturity model
 */
public record AreaResult(
        String id,
        String title,
        Score score,
        double share,
        @Nullable MaturityLevel level,
        List<PracticeResult> practices) {
    public AreaResult {
        practices = List.copyOf(practices);
    }
}
