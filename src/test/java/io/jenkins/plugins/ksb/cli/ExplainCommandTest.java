package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
    @Test
    void aKsbIsExplained() {
        Golden.assertMatches("explain/K14.txt", Ksb.run("explain", "K14").out());
    }

    @Test
    void aDutyIsExplained() {
        Golden.assertMatches(
                "explain/duty-5.txt", Ksb.run("explain", "Duty", "5").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Duty 5", "duty-5", "D5", "d5", "5"})
    void dutiesAreNamedInManyWays(String id) {
        assertThat(Ksb.run("explain", id).out()).startsWith("Duty 5\n");
    }

    @Test
    void aPracticeIsExplained() {
        assertThat(Ksb.run("explain", "dependency-scanning").out())
                .startsWith("dependency-scanning  Dependency scanning\n")
                .contains(
                        "Expected    of every pipeline", "K5 ", "How to start", "npm audit", "Rules that recognise it");
    }

    @Test
    void aRuleIsExplainedByItsSamples() {
        assertThat(Ksb.run("explain", "dependency-scanning/npm-audit").out())
                .contains("Finds\n  npm audit", "Leaves alone\n");
    }

    @Test
    void aSkillOfARoleProfileNamesTheLevelAskedFor() {
        Ksb ksb = Ksb.run("explain", "--standard", "bcs-senior-devops-engineer", "skill-process-optimisation");

        assertThat(ksb.code()).isZero();
        assertThat(ksb.out()).contains("Development process optimisation", "Asked for");
    }

    @ParameterizedTest
    @CsvSource({
        "dependancy-scanning, dependency-scanning",
        "K144, K14",
        "scanning, secret-scanning",
        "dependency-scanning/npm-adit, dependency-scanning/npm-audit"
    })
    void whatIsUnknownSuggestsWhatIsNear(String typed, String meant) {
        Ksb ksb = Ksb.run("explain", typed);

        assertThat(ksb.code()).isEqualTo(2);
        assertThat(ksb.err())
                .contains("nothing is called '" + typed + "'")
                .contains("Did you mean")
                .contains(meant);
    }

    @Test
    void nothingNearIsNotSuggested() {
        assertThat(Ksb.run("explain", "qqqqqqqq").err()).doesNotContain("Did you mean");
    }
}
