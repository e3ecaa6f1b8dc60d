package io.jenkins.plugins.ksb.source.sample;

import java.time.Duration;
import java.time.Instant;

/** A clock that stands still at night and on weekends. */
final class WorkingHours {
    private static final long MONDAY = Instant.parse("2025-01-06T00:00:00Z").toEpochMilli();
    private static final long HOUR = Duration.ofHours(1).toMillis();
    private static final long DAY = 24 * HOUR;
    private static final long OPENS = 8 * HOUR;
    private static final long CLOSES = 18 * HOUR;

    private long now;

    WorkingHours(Dice dice) {
        now = MONDAY + OPENS + dice.below((int) HOUR);
    }

    long now() {
        return now;
    }

    void pass(long millis) {
        now += millis;
        long ofDay = (now - MONDAY) % DAY;
        if (ofDay > CLOSES) {
            now += DAY - ofDay + OPENS + ofDay % HOUR;
        }
        while ((now - MONDAY) / DAY % 7 > 4) {
            now += DAY;
        }
    }
}
