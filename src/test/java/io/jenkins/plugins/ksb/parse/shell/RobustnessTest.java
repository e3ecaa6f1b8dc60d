package io.jenkins.plugins.ksb.parse.shell;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.parse.Script;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RobustnessTest {
    private static final int LARGE = 50_000;

    @ParameterizedTest
    @EnumSource
    void a_script_cut_anywhere_is_still_read(ShellDialect dialect) {
        Random random = new Random(1);
        List<String> scripts = SampleScripts.all();
        for (int i = 0; i < scripts.size(); i++) {
            String script = scripts.get(i);
            int cuts = i % 5 == 0 ? script.length() : 20;
            for (int j = 0; j <= cuts; j++) {
                int end = cuts == script.length() ? j : random.nextInt(script.length());
                check(dialect, script.substring(0, end));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void characters_in_any_order_are_read(ShellDialect dialect) {
        Random random = new Random(42);
        String alphabet =
                "ab $`\"'\\(){}[]<>|&;\n\t#!%^@=-+*?~EOF if then fi do done for in case esac " + Hole.OPEN + Hole.CLOSE;
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            check(dialect, text.toString());
        }
    }

    static Stream<String> repeated() {
        return Stream.of(
                "(",
                "{ ",
                "$(",
                "`",
                "$((",
                "${a:-",
                "if a; then ",
                "case a in b) ",
                "while a; do ",
                "f() { ",
                "a && ",
                "a | ",
                "a <<E\n",
                "\"$(",
                "'",
                "\"",
                "\\",
                "<(",
                "[[ ",
                "((",
                "! ",
                "a;",
                "$a",
                "$X ",
                Hole.OPEN + "",
                Hole.of("x"),
                "bash -c '",
                "eval ",
                "sudo ",
                "x=$x$x;",
                "@(",
                "@{",
                "${",
                "$x = $(",
                "& { ",
                "if (",
                "%",
                "!a",
                "^",
                "for %%i in (",
                "docker run a ",
                "ssh h ",
                "[a",
                "a[",
                "<#",
                "@'\n",
                "try { ",
                "f() { f; f; }; f; ",
                "trap 'a' EXIT;",
                "A=(a ",
                "${A[@]} ");
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void time_does_not_explode(String piece) {
        String text = piece.repeat(LARGE / piece.length());

        for (ShellDialect dialect : ShellDialect.values()) {
            assertTimeoutPreemptively(ofSeconds(10), () -> check(dialect, text), () -> dialect + " " + piece);
        }
    }

    @Test
    void functions_that_call_each_other_do_not_explode() {
        StringBuilder script = new StringBuilder("f0() { echo; }\n");
        for (int i = 1; i < 40; i++) {
            script.append("f")
                    .append(i)
                    .append("() { f")
                    .append(i - 1)
                    .append("; f")
                    .append(i - 1)
                    .append("; }\n");
        }
        script.append("f39");

        assertTimeoutPreemptively(ofSeconds(10), () -> check(ShellDialect.POSIX, script.toString()));
    }

    private static void check(ShellDialect dialect, String text) {
        List<Command> commands =
                ShellParser.parse(new Script(text, dialect, Map.of(), OnFailure.STOPS, new Location(7, 3)));
        long lines = text.chars().filter(c -> c == '\n').count();
        assertThat(commands)
                .allMatch(command ->
                        command.location().line() >= 7 && command.location().line() <= 7 + lines);
    }
}
