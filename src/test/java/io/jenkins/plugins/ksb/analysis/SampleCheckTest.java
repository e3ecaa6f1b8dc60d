package io.jenkins.plugins.ksb.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.detect.PackText;
import io.jenkins.plugins.ksb.detect.RulePacks;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleCheckTest {
    private static final String PACK = """
            practice: tea
            title: T
            summary: S
            why: W
            kind: check
            remedy: { text: T, example: E }
            rules:
            """;

    @Test
    void samples_of_every_form_are_run() {
        assertThat(check("""
              - id: kettle
                title: Kettle
                commands: [kettle boil]
                steps: [kettle, Kettle]
                hits:
                  - kettle boil 'it''s \\n hot' "$X"
                  - { bat: kettle boil }
                  - { powershell: kettle boil }
                  - { steps: kettle() }
                  - { pipeline: "pipeline { agent any\\n stages { stage('a') { steps { kettle() } } } }" }
                  - { config: "<project><builders><x.Kettle/></builders></project>" }
                  - { sh: kettle boil || true, enforcement: advisory }
                misses:
                  - cat kettle
                  - { steps: echo 'kettle boil' }
            """)).isEmpty();
    }

    @Test
    void every_disagreement_is_told_with_its_place() {
        assertThat(check("""
              - id: kettle
                title: Kettle
                commands: [kettle boil]
                hits:
                  - kettle heat
                  - { sh: kettle boil, enforcement: advisory, confidence: low }
                  - { steps: "}" }
                misses:
                  - kettle boil
            """))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("tea.yaml:12: tea/kettle: the hit is not found: kettle heat"),
                        line -> assertThat(line)
                                .isEqualTo("tea.yaml:13: tea/kettle: the hit is found as ENFORCED HIGH: kettle boil"),
                        line -> assertThat(line).startsWith("tea.yaml:14: tea/kettle: the hit cannot be read, "),
                        line -> assertThat(line)
                                .isEqualTo("tea.yaml:16: tea/kettle: the miss is found by tea/kettle in 'kettle boil':"
                                        + " kettle boil"));
    }

    @Test
    void a_rule_that_fires_on_anything_fires_on_comments() {
        assertThat(check("""
              - id: any
                title: Any
                steps: ['*']
                hits: [x]
                misses: [{ config: <nothing/> }]
            """))
                .anySatisfy(line -> assertThat(line).contains("the hit is found even as a comment, by tea/any"));
    }

    private static List<String> check(String rules) {
        RulePacks packs = RulePacks.only(List.of(new PackText("tea.yaml", PACK + rules)));
        SampleCheck check = SampleCheck.of(packs);
        return packs.rules()
                .flatMap(rule -> check.check(rule).stream())
                .map(SampleCheck.Disagreement::toString)
                .toList();
    }
}
