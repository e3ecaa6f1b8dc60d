package io.jenkins.plugins.ksb.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.yaml.Fault;
import io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePacksTest {
    private static final String TEA = """
            practice: tea
            title: Tea
            summary: Makes tea.
            why: People work better.
            kind: check
            remedy:
              text: Make some.
              example: sh 'brew tea'
            rules:
              - id: kettle
                title: Kettle
                commands: [kettle boil]
                hits: [kettle boil --now]
                misses: [cat kettle]
            """;

    @Test
    void a_pack_is_read() {
        Rule rule = packs(TEA).pack("tea").orElseThrow().rules().get(0);

        assertThat(rule.name()).isEqualTo("tea/kettle");
        assertThat(rule.line()).isEqualTo(10);
        assertThat(rule.matchers().commands()).hasToString("[kettle boil]");
        assertThat(rule.effects().byDefault()).isEqualTo(Enforcement.ENFORCED);
        assertThat(rule.hits()).extracting(Sample::text).containsExactly("kettle boil --now");
        assertThat(rule.hits()).extracting(Sample::line).containsExactly(13);
    }

    @Test
    void structure_has_no_enforcement() {
        RulePacks packs = packs(TEA.replace("kind: check", "kind: structure"));

        assertThat(packs.rules())
                .allSatisfy(rule -> assertThat(rule.effects().byDefault()).isEqualTo(Enforcement.NOT_APPLICABLE));
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(faults("""
                        practice: coffee
                        title: [Tea]
                        kind: chore
                        colour: green
                        rules:
                          - id: Kettle One
                            title: Kettle
                            commands: ['--boil', 'kettle /(/']
                            off: ['!x']
                            within: [moon]
                            after: [milk]
                            hits: []
                            misses: [{ sh: a, bat: b }]
                          - id: pot
                            title: Pot
                            hits: [pot]
                        """))
                .containsExactly(
                        "rules/tea.yaml:1: practice: must be the file's name, tea (found: coffee)",
                        "rules/tea.yaml:2: title: must be a text",
                        "rules/tea.yaml:3: kind: must be one of check, work, structure (found: chore)",
                        "rules/tea.yaml:4: colour: is not a key known here (found: green)",
                        "rules/tea.yaml:6: rules[0].id: must be a lower-case name with hyphens (found: Kettle One)",
                        "rules/tea.yaml:8: rules[0].commands[0]: must begin with the command's name, or *, not with '--boil' (found: --boil)",
                        "rules/tea.yaml:8: rules[0].commands[1]: must be an expression in RE2's syntax: missing closing ) (found: kettle /(/)",
                        "rules/tea.yaml:9: rules[0].off[0]: must name an option or an argument, which '!x' does not (found: !x)",
                        "rules/tea.yaml:10: rules[0].within[0]: must be a place: post:CONDITION, step:NAME, stage:NAME or dir:PATH (found: moon)",
                        "rules/tea.yaml:12: rules[0].hits: must have at least one sample",
                        "rules/tea.yaml:13: rules[0].misses[0]: must have one of sh, bat, powershell, steps, pipeline, config",
                        "rules/tea.yaml:14: rules[1]: needs one of the keys commands, steps, names, evidence, detector",
                        "rules/tea.yaml:14: rules[1]: needs the key 'misses'");
    }

    @Test
    void references_have_to_exist() {
        assertThat(faults(TEA.replace("commands: [kettle boil]", "evidence: [milk, tea/pot]\n    requires: tea")))
                .containsExactly(
                        "rules/tea.yaml:12: rules[0].evidence[0]: must be a practice, and no pack defines it (found: milk)",
                        "rules/tea.yaml:12: rules[0].evidence[1]: must be a rule, and the pack of tea has none of this id"
                                + " (found: tea/pot)");
    }

    @Test
    void a_rule_stands_once() {
        assertThat(faults(TEA + TEA.substring(TEA.indexOf("  - id"))))
                .containsExactly("rules/tea.yaml:15: rules[1]: has the id of another rule: kettle");
    }

    @Test
    void a_practice_has_one_pack_in_a_layer() {
        PackText tea = new PackText("rules/tea.yaml", TEA);
        InvalidYamlException faulty = catchThrowableOfType(
                InvalidYamlException.class, () -> RulePacks.only(List.of(tea, new PackText("more/tea.yaml", TEA))));

        assertThat(faulty).hasMessage("more/tea.yaml:1: is a second pack of the practice tea");
    }

    @Test
    void an_unknown_detector_is_a_fault() {
        assertThat(faults(TEA.replace("commands: [kettle boil]", "detector: crystal-ball")))
                .singleElement()
                .asString()
                .startsWith("rules/tea.yaml:12: rules[0].detector: must be one of blue-and-green, ");
    }

    @Test
    void new_practices_need_their_prose() {
        assertThat(faults(TEA.replaceAll("(?m)^(title|summary|why|kind): .*\\n", "")))
                .containsExactly(
                        "rules/tea.yaml:1: needs the key 'kind'",
                        "rules/tea.yaml:1: needs the key 'summary'",
                        "rules/tea.yaml:1: needs the key 'title'",
                        "rules/tea.yaml:1: needs the key 'why'");
    }

    @Test
    void a_layer_replaces_rules_of_the_same_id_and_adds_others() {
        PackText more = new PackText("mine/tea.yaml", """
                practice: tea
                why: Because.
                rules:
                  - id: kettle
                    title: My kettle
                    commands: [samovar]
                    hits: [samovar]
                    misses: [x]
                  - id: pot
                    title: Pot
                    commands: [pot]
                    hits: [pot]
                    misses: [x]
                """);
        Pack tea = Merge.of(
                        List.of(PackRead.strictly(new PackText("rules/tea.yaml", TEA))),
                        List.of(PackRead.strictly(more)))
                .pack("tea")
                .orElseThrow();

        assertThat(tea.title()).isEqualTo("Tea");
        assertThat(tea.why()).isEqualTo("Because.");
        assertThat(tea.rules()).extracting(Rule::title).containsExactly("My kettle", "Pot");
    }

    @Test
    void the_version_is_of_what_packs_say() {
        String version = packs(TEA).version();

        assertThat(version).matches("[0-9a-f]{64}");
        assertThat(packs(TEA.replace("kind: check", "\n# hot\nkind:   'check'")).version())
                .isEqualTo(version);
        assertThat(packs(TEA.replace("--now", "--later")).version()).isEqualTo(version);
        assertThat(packs(TEA.replace("[kettle boil]", "[kettle heat]")).version())
                .isNotEqualTo(version);
        assertThat(packs(TEA.replace("better", "best")).version()).isNotEqualTo(version);
    }

    @Test
    void the_version_knows_no_order_of_files() {
        PackText tea = new PackText("tea.yaml", TEA);
        PackText milk = new PackText("milk.yaml", TEA.replace("practice: tea", "practice: milk"));

        assertThat(RulePacks.only(List.of(tea, milk)).version())
                .isEqualTo(RulePacks.only(List.of(milk, tea)).version());
    }

    @Test
    void hostile_packs_are_refused() {
        assertThat(faults("practice: &a [*a]")).singleElement().asString().contains("anchors and aliases");
        assertThat(faults("practice: " + "[".repeat(50_000)))
                .singleElement()
                .asString()
                .contains("nested deeper");
        assertThat(faults("practice: tea\n" + "#".repeat(2_000_000)))
                .singleElement()
                .asString()
                .contains("longer than");
        assertThat(faults(TEA.replace("kettle boil]", "'kettle /((((x{9}){9}){9}){9})/']")))
                .hasSize(1);
        assertThat(faults("\u0000\u0001")).hasSize(1);
        assertThat(faults("- a")).hasSize(1);
        assertThat(faults("")).hasSize(1);
    }

    private static RulePacks packs(String text) {
        return RulePacks.only(List.of(new PackText("rules/tea.yaml", text)));
    }

    private static List<String> faults(String text) {
        InvalidYamlException faulty = catchThrowableOfType(InvalidYamlException.class, () -> packs(text));
        return faulty == null
                ? List.of()
                : faulty.faults().stream().map(Fault::toString).toList();
    }
}
