package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinceTest {
    private static final long CLOCK = Instant.parse("2026-01-31T12:00:00Z").toEpochMilli();

    @Test
    void a_length_of_time_counts_back_from_the_clock_and_a_date_does_not() {
        assertThat(start("90d")).isEqualTo("2025-11-02T12:00:00Z");
        assertThat(start("12h")).isEqualTo("2026-01-31T00:00:00Z");
        assertThat(start("2w")).isEqualTo("2026-01-17T12:00:00Z");
        assertThat(start("2025-12-24")).isEqualTo("2025-12-24T00:00:00Z");
    }

    @Test
    void anything_else_is_refused() {
        for (String wrong : new String[] {"", "90", "d", "-1d", "90m", "2026-13-01", "yesterday", "9999999d"}) {
            assertThatThrownBy(() -> Since.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_clock_stands_at_the_latest_completed_build(@TempDir Path folder) {
        HomeBuilder home = new HomeBuilder(folder)
                .file("jobs/a/config.xml", "<project/>")
                .file(
                        "jobs/a/builds/1/build.xml",
                        "<build><startTime>100</startTime><duration>7</duration><result>FAILURE</result></build>")
                .file("jobs/a/builds/2/build.xml", "<build><startTime>900</startTime></build>")
                .file("jobs/b/config.xml", "<project/>")
                .file(
                        "jobs/b/builds/1/build.xml",
                        "<build><startTime>50</startTime><duration>5</duration><result>SUCCESS</result></build>");

        assertThat(Since.latest(home.open().jobs(), 2)).hasValue(107);
    }

    private static String start(String text) {
        return Instant.ofEpochMilli(Since.parse(text).start(OptionalLong.of(CLOCK)))
                .toString();
    }
}
