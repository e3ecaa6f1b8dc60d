package io.jenkins.plugins.ksb.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jenkins.plugins.ksb.evidence.yaml.Fault;
import io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardReaderTest {
    @Test
    void a_standard_of_ones_own_loads_like_the_built_in_ones() {
        Standard standard = Standards.read("mine.yaml", """
                schema-version: "1.0"
                id: mine
                title: Tester
                reference: House rules
                edition: 2026
                notice: Ours.
                ksbs:
                  T1:
                    kind: skill
                    text: Tests what is built.
                    observability: strong
                    shown: Tests that ran
                    not-shown: Why these tests
                mapping:
                  unit-testing:
                    - ksb: T1
                      strength: direct
                      needs: executed
                      because: Unit tests are what “Tests” means here.
                """);

        assertThat(standard.id()).isEqualTo("mine");
        assertThat(standard.about().edition()).isEqualTo("2026");
        assertThat(standard.mappingsOfPractice("unit-testing"))
                .extracting(Mapping::ksb)
                .containsExactly("T1");
        assertThat(standard.duties()).isEmpty();
    }

    @Test
    void the_example_in_the_documentation_loads() throws IOException {
        String page = Files.readString(Path.of("docs/standards.md"));
        String example = page.substring(page.indexOf("```yaml") + 7);

        assertThat(Standards.read("docs.yaml", example.substring(0, example.indexOf("```")))
                        .id())
                .isEqualTo("our-tester");
    }

    @Test
    void a_standard_that_extends_another_gives_only_what_is_different() {
        Standard standard = Standards.read("ours.yaml", """
                schema-version: "1.0"
                extends: st0825-1.1
                id: ours
                title: DevOps engineer at our place
                """);

        assertThat(standard.about().title()).isEqualTo("DevOps engineer at our place");
        assertThat(standard.about().reference()).isEqualTo("ST0825");
        assertThat(standard.ksbs()).hasSize(51);
        assertThat(standard.about().earliestStart()).isNull();
    }

    @Test
    void every_fault_is_told_with_its_place() {
        assertThat(faults("""
                schema-version: "2.0"
                id: Not OK
                title: T
                reference: R
                edition: E
                earliest-start: soon
                notice: N
                colour: red
                ksbs:
                  K1: {kind: talent, text: Run tests., observability: strong, shown: S, not-shown: N, asks: high}
                  K2: {kind: skill, text: Think., observability: none, shown: S, not-shown: N}
                duties:
                  D1: {text: Do., ksbs: [K1, K9]}
                mapping:
                  test:
                    - {ksb: K1, strength: direct, needs: declared, because: No quote.}
                    - {ksb: K1, strength: mighty, needs: declared, because: Quotes “pests”.}
                    - {ksb: K2, strength: direct, needs: declared, because: It is “Think”.}
                    - {ksb: K3, strength: direct, needs: declared, because: “x”}
                unmapped:
                  test: Both.
                """))
                .containsExactly(
                        "s.yaml:1: schema-version: must be 1.x, the version of the format that is known here (found: 2.0)",
                        "s.yaml:2: id: must be a lower-case name with hyphens and dots (found: Not OK)",
                        "s.yaml:6: earliest-start: must be a date such as 2024-09-26 (found: soon)",
                        "s.yaml:8: colour: is not a key known here (found: red)",
                        "s.yaml:10: ksbs.K1.asks: is not the id of one of the levels (found: high)",
                        "s.yaml:10: ksbs.K1.kind: must be one of knowledge, skill, behaviour (found: talent)",
                        "s.yaml:13: duties.D1: draws on K9, which is not under ksbs",
                        "s.yaml:16: mapping.test[0].because: must quote words of the KSB in “…” (found: No quote.)",
                        "s.yaml:17: mapping.test[1].because: quotes “pests”, which K1 does not say (found: Quotes “pests”.)",
                        "s.yaml:17: mapping.test[1].strength: must be one of direct, supporting (found: mighty)",
                        "s.yaml:18: mapping.test[2].ksb: has observability none: nothing may be mapped to it (found: K2)",
                        "s.yaml:19: mapping.test[3].ksb: is not under ksbs (found: K3)",
                        "s.yaml:21: unmapped.test: is mapped and unmapped at once (found: Both.)");
    }

    @Test
    void what_is_missing_is_told() {
        assertThat(faults("id: x\n"))
                .containsExactly(
                        "s.yaml:1: needs the key 'edition'",
                        "s.yaml:1: needs the key 'ksbs'",
                        "s.yaml:1: needs the key 'mapping'",
                        "s.yaml:1: needs the key 'notice'",
                        "s.yaml:1: needs the key 'reference'",
                        "s.yaml:1: needs the key 'schema-version'",
                        "s.yaml:1: needs the key 'title'");
    }

    @Test
    void only_built_in_standards_can_be_extended() {
        assertThat(faults("schema-version: '1.0'\nid: x\nextends: x\n"))
                .contains("s.yaml:3: extends: is no standard that can be extended (found: x)");
    }

    @Test
    void replacing_the_ksbs_of_a_base_takes_its_duties_and_mapping_with_them() {
        assertThat(faults("""
                schema-version: "1.0"
                id: x
                extends: st0825-1.0
                ksbs:
                  K1: {kind: skill, text: Run tests., observability: strong, shown: S, not-shown: N}
                """))
                .containsExactly(
                        "s.yaml:1: needs the keys 'duties' and 'mapping' of its own, because it replaces 'ksbs'");
    }

    private static List<String> faults(String text) {
        InvalidYamlException thrown =
                catchThrowableOfType(InvalidYamlException.class, () -> Standards.read("s.yaml", text));
        return thrown.faults().stream().map(Fault::toString).toList();
    }
}
