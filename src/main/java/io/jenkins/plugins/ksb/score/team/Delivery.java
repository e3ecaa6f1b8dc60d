package io.jenkins.plugins.ksb.score.team;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * DORA's four keys of one pipeline.
 *
 * @param environment that counts as production; empty where no deployment names one
 * @param figures deployment frequency, lead time, change failure rate, time to restore
 */
public record Delivery(String environment, List<Figure> figures) {
    public Delivery {
        figures = List.copyOf(figures);
    }

    /**
     * @param key id of the history practice
     * @param value deployments a day, hours, or a share; empty where there is nothing to tell it from
     * @param words the value as people read it
     * @param of how many deployments, changes or failures it tells
     * @param band of the report that it falls into
     */
    public record Figure(String key, OptionalDouble value, String words, int of, Optional<String> band) {}

    /** Whose bands these are. */
    public record Source(String title, String address) {}
}
