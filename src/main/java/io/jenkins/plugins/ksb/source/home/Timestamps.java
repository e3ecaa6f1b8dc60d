package io.jenkins.plugins.ksb.source.home;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as version control systems write them. */
final class Timestamps {
    private static final Pattern CALENDAR = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)[ T](\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d{1,9}))?\\s*(?:Z|([+-])(\\d\\d):?(\\d\\d))?");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,12})(?:[.\\s+-].*)?");

    private Timestamps() {}

    /**
     * Milliseconds since 1970 of {@code 2015-03-03 21:29:22 +0100}, {@code 2015-03-03T20:29:22.5Z}, or seconds, whose zone does not
     * matter: {@code 1425414562 +0100}, {@code 1425414562.0-3600}.
     */
    static OptionalLong parse(String text) {
        Matcher calendar = CALENDAR.matcher(text.strip());
        if (calendar.matches()) {
            return calendar(calendar);
        }
        Matcher seconds = SECONDS.matcher(text.strip());
        return seconds.matches() ? OptionalLong.of(Long.parseLong(seconds.group(1)) * 1000) : OptionalLong.empty();
    }

    private static OptionalLong calendar(Matcher text) {
        try {
            LocalDate date = LocalDate.of(number(text, 1), number(text, 2), number(text, 3));
            LocalTime time = LocalTime.of(number(text, 4), number(text, 5), Math.min(59, number(text, 6)));
            String fraction = text.group(7) == null ? "" : text.group(7);
            int millis = Integer.parseInt((fraction + "000").substring(0, 3));
            long minutes = text.group(8) == null ? 0 : number(text, 9) * 60L + number(text, 10);
            long offset = "-".equals(text.group(8)) ? -minutes : minutes;
            return OptionalLong.of((date.toEpochSecond(time, ZoneOffset.UTC) - offset * 60) * 1000 + millis);
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }

    private static int number(Matcher text, int group) {
        return Integer.parseInt(text.group(group));
    }
}
