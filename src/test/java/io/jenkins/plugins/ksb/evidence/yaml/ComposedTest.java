package io.jenkins.plugins.ksb.evidence.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComposedTest {
    private static final String TEXT = """
            # a comment
            id: tea
            none: null
            quoted: "a\\tb"
            list:
              - one
              - { two: 2, hits: [x] }
            hits:
              - gone
            block: |
              first
              second
            """;

    @Test
    void what_was_written_is_read() throws IOException {
        YamlMap plain = Yaml.read("tea.yaml", TEXT, new Faults());
        YamlMap composed = composed(Set.of());

        assertThat(composed.value().canonical()).isEqualTo(plain.value().canonical());
        assertThat(composed.find("block").orElseThrow().line())
                .isEqualTo(plain.find("block").orElseThrow().line())
                .isEqualTo(10);
        assertThat(composed.find("none").orElseThrow().isText()).isFalse();
    }

    @Test
    void keys_are_left_out_wherever_they_stand() throws IOException {
        YamlMap composed = composed(Set.of("hits"));

        assertThat(composed.find("hits")).isEmpty();
        assertThat(composed.items("list").get(1).asMap().entries()).containsOnlyKeys("two");
    }

    @Test
    void what_is_shipped_is_the_same_in_both_forms() {
        for (String path : new String[] {"standards/st0825-1.0.yaml", "maturity/default.yaml"}) {
            assertThat(Shipped.yaml(path, new Faults()).value().canonical())
                    .isEqualTo(Yaml.read(path, Shipped.text(path), new Faults())
                            .value()
                            .canonical());
        }
    }

    @Test
    void a_damaged_file_is_refused() {
        assertThatThrownBy(
                        () -> Composed.read(new DataInputStream(new ByteArrayInputStream(new byte[] {9, 0, 0, 0, 0}))))
                .isInstanceOf(IOException.class);
    }

    private static YamlMap composed(Set<String> without) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Composed.write(Yaml.compose("tea.yaml", TEXT).orElseThrow(), new DataOutputStream(out), without);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(out.toByteArray()));
        return new YamlValue(new Place("tea.yaml", "", new Faults()), Composed.read(in)).asMap();
    }
}
