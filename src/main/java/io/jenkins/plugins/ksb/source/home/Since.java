package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From when on builds count: a date, or a time before the run's clock, which stands at the last completed build unless told
 * otherwise.
 */
public sealed interface Since {
    Map<String, Long> HOURS = Map.of("h", 1L, "d", 24L, "w", 168L);

    /** From a moment on. */
    record At(Instant start) implements Since {}

    /** From so long before the clock on. */
    record Before(Duration length) implements Since {}

    /** {@code 90d}, {@code 12h}, {@code 8w}, or {@code 2026-01-31}; throws {@link IllegalArgumentException} for anything else. */
    static Since parse(String text) {
        Matcher length = Pattern.compile("(\\d{1,6})([hdw])").matcher(text);
        if (length.matches()) {
            long hours = HOURS.getOrDefault(length.group(2), 0L);
            return new Before(Duration.ofHours(Long.parseLong(length.group(1)) * hours));
        }
        try {
            return new At(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "expected a length of time as 90d, 12h or 8w, or a date as 2026-01-31", e);
        }
    }

    /** The first moment that counts, in milliseconds since 1970. */
    default long start(OptionalLong clock) {
        if (this instanceof At at) {
            return at.start().toEpochMilli();
        }
        return clock.isPresent() ? clock.getAsLong() - ((Before) this).length().toMillis() : Long.MIN_VALUE;
    }

    /** A build without any time counts: nothing says that it is older. */
    static boolean counts(Build build, long start) {
        return build.times().scheduled().orElse(Long.MAX_VALUE) >= start;
    }

    /** When the latest completed build of the jobs ended. */
    static OptionalLong latest(List<JobFolder> jobs, int threads) {
        Latest latest = new Latest();
        InOrder.run(jobs.iterator(), Latest::of, latest::add, threads);
        return latest.time();
    }

    /** Looks at the last builds of each job until one is completed. */
    final class Latest {
        private static final BuildReader READER = new BuildReader(EnumSet.noneOf(Build.Part.class));
        private OptionalLong time = OptionalLong.empty();

        private Latest() {}

        private static OptionalLong of(JobFolder job) {
            List<BuildFolder> folders = BuildFolders.of(job).folders();
            for (int i = folders.size() - 1; i >= 0; i--) {
                OptionalLong end = end(READER.read(job, folders.get(i)).build());
                if (end.isPresent()) {
                    return end;
                }
            }
            return OptionalLong.empty();
        }

        private static OptionalLong end(Build build) {
            OptionalLong start = build.times().start().isPresent()
                    ? build.times().start()
                    : build.times().scheduled();
            return build.completed() && start.isPresent()
                    ? OptionalLong.of(
                            start.getAsLong() + build.times().duration().orElse(0))
                    : OptionalLong.empty();
        }

        private void add(OptionalLong end) {
            if (end.isPresent() && end.getAsLong() > time.orElse(Long.MIN_VALUE)) {
                time = end;
            }
        }

        private OptionalLong time() {
            return time;
        }
    }
}
