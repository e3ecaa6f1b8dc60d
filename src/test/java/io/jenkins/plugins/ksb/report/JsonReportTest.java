package io.jenkins.plugins.ksb.report;

import static io.jenkins.plugins.ksb.report.Reported.BROKEN;
import static io.jenkins.plugins.ksb.report.Reported.HOSTILE;
import static io.jenkins.plugins.ksb.report.Reported.TESTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.Golden;
import io.jenkins.plugins.ksb.Schema;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final Path SCHEMA = Path.of("docs/schemas/json-report.schema.json");

    @Test
    void everythingKnownIsWritten() throws IOException {
        Golden.assertMatches("report/report.json", Reported.json(TESTED, BROKEN));
    }

    @Test
    void theReportKeepsToThePublishedSchema() throws IOException {
        Schema.assertValid(SCHEMA, Reported.json(TESTED, BROKEN, HOSTILE));
        Schema.assertValid(SCHEMA, Reported.json());
    }

    @Test
    void equalInputGivesEqualBytes() throws IOException {
        assertThat(Reported.json(TESTED, HOSTILE)).isEqualTo(Reported.json(TESTED, HOSTILE));
    }
}
