package io.jenkins.plugins.ksb.evidence.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlTest {
    private final Faults faults = new Faults();

    enum Size {
        SMALL,
        VERY_LARGE
    }

    @Test
    void values_are_read_by_kind() {
        YamlMap map = read("""
                name: 1.0
                weight: 0.5
                count: 3
                core: true
                size: very-large
                tags: [a, b]
                single: only
                """);

        assertThat(map.text("name")).isEqualTo("1.0");
        assertThat(map.number("weight")).isEqualTo(0.5);
        assertThat(map.integer("count")).isEqualTo(3);
        assertThat(map.flag("core")).isTrue();
        assertThat(map.choice("size", Size.class)).isEqualTo(Size.VERY_LARGE);
        assertThat(map.texts("tags")).containsExactly("a", "b");
        assertThat(map.texts("single")).containsExactly("only");
        assertThat(map.optionalText("missing")).isEqualTo(Optional.empty());
        map.end();
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void all_faults_are_told_at_once_with_file_line_path_and_value() {
        YamlMap map = read("""
                id: Not Kebab
                size: huge
                parts:
                  - weight: heavy
                  - just text
                id: again
                typo: 1
                """);

        map.id("id");
        map.choice("size", Size.class);
        map.text("title");
        for (YamlValue part : map.items("parts")) {
            part.asMap().number("weight");
        }
        map.end();

        assertThat(faults.all())
                .extracting(Fault::toString)
                .containsExactly(
                        "x.yaml:1: needs the key 'title'",
                        "x.yaml:1: id: must be a lower-case name with hyphens (found: Not Kebab)",
                        "x.yaml:2: size: must be one of small, very-large (found: huge)",
                        "x.yaml:4: parts[0].weight: must be a number (found: heavy)",
                        "x.yaml:5: parts[1]: must be a mapping of keys to values (found: just text)",
                        "x.yaml:6: id: stands here twice (found: id)",
                        "x.yaml:7: typo: is not a key known here (found: 1)");
    }

    @Test
    void a_syntax_fault_names_its_line() {
        read("a: 1\nb: [unclosed\n");

        assertThat(faults.all()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.message()).startsWith("is no valid YAML");
        });
    }

    @Test
    void cyclic_anchors_are_refused() {
        assertThat(faultOf("a: &x\n  b: *x\n")).startsWith("x.yaml:2: is no valid YAML: anchors and aliases");
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(faultOf("a: " + "[".repeat(100_000))).contains("nested deeper than 40 levels");
    }

    @Test
    void huge_files_are_refused() {
        assertThat(faultOf("a: " + "x".repeat(2_000_000))).contains("longer than");
    }

    @Test
    void an_empty_file_and_a_list_are_no_mapping() {
        read("").text("id");
        read("- a\n").end();

        assertThat(faults.all())
                .extracting(Fault::message)
                .containsExactlyInAnyOrder("is empty", "must be a mapping of keys to values");
    }

    @Test
    void canonical_text_ignores_layout_comments_and_key_order() {
        String one = read("a: {x: 1, y: 'two'} # why\nb: [1]\n").value().canonical();
        String other = read("b:\n  - 1\na:\n  y: two\n  x: 1\n").value().canonical();

        assertThat(one)
                .isEqualTo(other)
                .isNotEqualTo(read("a: {x: 1, y: two}\nb: [2]\n").value().canonical());
    }

    private String faultOf(String text) {
        read(text);
        assertThat(faults.all()).hasSize(1);
        return faults.all().get(0).toString();
    }

    private YamlMap read(String text) {
        return Yaml.read("x.yaml", text, faults);
    }
}
