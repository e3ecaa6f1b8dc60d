package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.Golden;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "score",
                "explain",
                "history",
                "standards",
                "standards list",
                "rules",
                "rules list",
                "rules check",
                "rules accuracy"
            })
    void everyLevelHasHelp(String command) {
        String[] arguments = (command + " --help").trim().split(" ");

        Ksb ksb = Ksb.run(arguments);

        assertThat(ksb.code()).isZero();
        Golden.assertMatches("help/" + (command.isEmpty() ? "ksb" : command.replace(' ', '-')) + ".txt", ksb.out());
    }

    @Test
    void wrongUsageIsTwoAndSaysWhereHelpIs() {
        Ksb ksb = Ksb.run("rules", "accuracy");

        assertThat(ksb.code()).isEqualTo(2);
        assertThat(ksb.out()).isEmpty();
        assertThat(ksb.err()).startsWith("ksb: Missing required options").contains("Try 'ksb rules accuracy --help'.");
    }

    @Test
    void aMistypedCommandIsSuggested() {
        assertThat(Ksb.run("rulse").err()).contains("rules");
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(Ksb.run().code()).isEqualTo(2);
    }

    @Test
    void noColorAndDumbTerminalsAreRespected() {
        assertThat(Console.wantsColour(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Console.wantsColour(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Console.wantsColour(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Console.wantsColour(Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void versionNamesTheProgram() {
        assertThat(Ksb.run("--version").out()).startsWith("ksb ");
    }
}
