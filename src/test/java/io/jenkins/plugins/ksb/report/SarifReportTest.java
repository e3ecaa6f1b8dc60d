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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {
    private static final Path SCHEMA = Path.of("src/test/resources/schemas/sarif-2.1.0-subset.schema.json");

    @Test
    void gapsAndUnenforcedPracticesAreResults() throws IOException {
        Golden.assertMatches("report/report.sarif", Reported.sarif(TESTED, BROKEN));
    }

    @Test
    void theReportKeepsToSarif() throws IOException {
        Schema.assertValid(SCHEMA, Reported.sarif(TESTED, BROKEN, HOSTILE));
        Schema.assertValid(SCHEMA, Reported.sarif());
    }

    @ParameterizedTest
    @CsvSource({
        "ci/Jenkinsfile, ci/Jenkinsfile",
        "./ci/Jenkinsfile, ci/Jenkinsfile",
        "my build/J%file, my%20build/J%25file",
        "größe/Jenkinsfile, gr%C3%B6%C3%9Fe/Jenkinsfile",
        "a:b/Jenkinsfile, ./a:b/Jenkinsfile",
        "/srv/jobs/config.xml, file:///srv/jobs/config.xml",
        "C:\\jobs\\config.xml, file:///C:/jobs/config.xml",
        "<stdin>, %3Cstdin%3E"
    })
    void pathsBecomeAddresses(String path, String address) {
        assertThat(SarifUri.of(path)).isEqualTo(address);
    }
}
