package io.jenkins.plugins.ksb.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/** Instants as ISO 8601, in UTC. */
final class Dates {
    private static final String UNKNOWN = "-";

    private Dates() {}

    static String day(OptionalLong millis) {
        return millis.isEmpty()
                ? UNKNOWN
                : Instant.ofEpochMilli(millis.getAsLong())
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString();
    }

    static String day(long millis) {
        return day(OptionalLong.of(millis));
    }

    static String time(OptionalLong millis) {
        return millis.isEmpty() ? UNKNOWN : time(millis.getAsLong());
    }

    static String time(long millis) {
        return Instant.ofEpochMilli(millis).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
