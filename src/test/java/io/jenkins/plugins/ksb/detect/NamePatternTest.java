package io.jenkins.plugins.ksb.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            runE2eTests.sh;     run e2e tests sh
            runE2ETests;        run e2e tests
            deploy-to_PROD;     deploy to prod
            deployToV2Prod;     deploy to v2 prod
            HTTPServer;         http server
            lib.deployTo;       lib deploy to
            """)
    void a_name_has_parts(String name, String parts) {
        assertThat(String.join(" ", NameParts.of(NameKind.SCRIPT, name).parts()))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            deploy;             deploy.sh;              true
            deploy*;            runDeployment;          true
            run e2e|end2end;    ci-run-e2e.sh;          true
            run tests;          run_all_tests;          false
            test|tests !e2e;    runE2eTests;            false
            deploy;             redeployment;           false
            """)
    void words_match_consecutive_parts(String pattern, String name, boolean matches) {
        assertThat(NamePattern.of(pattern).matches(NameParts.of(NameKind.SCRIPT, name)))
                .isEqualTo(matches);
    }
}
