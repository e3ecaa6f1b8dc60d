package io.jenkins.plugins.ksb.detect;

import static io.jenkins.plugins.ksb.detect.Facts.facts;
import static io.jenkins.plugins.ksb.detect.Facts.named;
import static io.jenkins.plugins.ksb.detect.TestPacks.pack;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.OnFailure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnforcingTest {
    private static final TestPacks SCANS = pack(
                    "scans",
                    "check",
                    "id: strict, commands: [audit], advisory: ['--level=none']",
                    "id: lenient, commands: [scan], default: advisory, strict: ['--exit-code=1']",
                    "id: open, commands: [guess], default: unknown",
                    "id: nothing, commands: [login], default: none",
                    "id: rescued, commands: [tests], rescued-by: [reports], advisory: ['-fae']",
                    "id: gated, steps: [sonar], default: advisory, rescued-by: [gates]")
            .and("reports", "structure", "id: junit, steps: [junit]")
            .and("gates", "check", "id: gate, steps: [gate], advisory: [abort=false]");

    @ParameterizedTest
    @CsvSource({
        "audit,                STOPS,    ENFORCED",
        "audit,                DEGRADES, ENFORCED",
        "audit,                HANDLED,  ENFORCED",
        "audit,                IGNORED,  ADVISORY",
        "audit,                UNKNOWN,  UNKNOWN",
        "audit --level=none,   STOPS,    ADVISORY",
        "scan,                 STOPS,    ADVISORY",
        "scan,                 UNKNOWN,  ADVISORY",
        "scan --exit-code 1,   STOPS,    ENFORCED",
        "scan --exit-code 1,   IGNORED,  ADVISORY",
        "guess,                STOPS,    UNKNOWN",
        "guess,                IGNORED,  ADVISORY",
        "login,                IGNORED,  NOT_APPLICABLE",
    })
    void a_failure_matters_as_tool_and_definition_say(String command, OnFailure onFailure, String enforcement) {
        assertThat(SCANS.find(facts().onFailure(onFailure).sh(command)))
                .singleElement()
                .asString()
                .contains(enforcement);
    }

    @Test
    void a_swallowed_result_that_is_published_later_matters() {
        assertThat(SCANS.find(facts().sh("tests -fae").step("junit"))).contains("1:1 scans/rescued ENFORCED HIGH");
        assertThat(SCANS.find(facts().onFailure(OnFailure.IGNORED).sh("tests").step("junit")))
                .contains("1:1 scans/rescued ENFORCED HIGH");
        assertThat(SCANS.find(facts().step("junit").sh("tests -fae"))).contains("2:1 scans/rescued ADVISORY HIGH");
    }

    @Test
    void a_gate_that_never_stops_rescues_nothing() {
        assertThat(SCANS.find(facts().step("sonar").step("gate"))).contains("1:1 scans/gated ENFORCED HIGH");
        assertThat(SCANS.find(facts().step("sonar").step("gate", named("abort", "false"))))
                .isEqualTo(List.of("1:1 scans/gated ADVISORY HIGH", "2:1 gates/gate ADVISORY HIGH"));
    }
}
