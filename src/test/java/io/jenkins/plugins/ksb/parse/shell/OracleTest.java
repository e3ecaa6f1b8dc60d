package io.jenkins.plugins.ksb.parse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our parser and tree-sitter's grammar of bash must see the same simple commands in each script. */
class OracleTest {

    static Stream<String> scripts() {
        return SampleScripts.all().stream();
    }

    @Test
    void there_are_enough_scripts() {
        assertThat(SampleScripts.all()).hasSizeGreaterThan(250).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void both_see_the_same_commands(String script) {
        List<String> expected = BashOracle.commands(script);

        assertThat(SyntaxCommands.of(script)).isEqualTo(expected);
    }
}
