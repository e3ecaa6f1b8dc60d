package io.jenkins.plugins.ksb.parse.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.parse.Limits;
import io.jenkins.plugins.ksb.parse.Parsed;
import io.jenkins.plugins.ksb.parse.Parsed.Cause;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@groovy.transform.ASTTest(value = { %s })\ndef x = 1\n",
                "@groovy.transform.ASTTest(phase = org.codehaus.groovy.control.CompilePhase.CONVERSION, value = { %s })\nclass A {}\n",
                "@groovy.transform.AnnotationCollector([groovy.transform.ToString])\n@interface B {}\n@B class C { static { %s } }\nnew C()\n",
                "class D { static { %s } }\nnew D()\n",
                "class E { static x = { %s }() }\nE.x\n",
                "enum F { A; static { %s } }\nF.A\n",
                "evaluate('''%s''')\n",
                "new GroovyShell().evaluate('''%s''')\n",
                "@GrabResolver(name='r', root='file:///nowhere')\n@Grab('a:b:1')\nimport a.B\n%s\n",
                "@Grab(group='a', module='b', version='1')\nimport java.lang.String\n%s\n",
                "@GrabConfig(systemClassLoader=true)\ndef x\n%s\n",
                "%s\n",
                "Eval.me('''%s''')\n",
                "'touch %2$s'.execute()\n",
                "node { sh 'touch %2$s'; load '%2$s' }\n",
            })
    void nothing_of_the_text_ever_runs(String attack, @TempDir Path folder) {
        Path trace = folder.resolve("trace");

        new JenkinsfileParser(Limits.DEFAULT)
                .parse("Jenkinsfile", attack.formatted("new File('" + trace + "').text = 'x'", trace));

        assertThat(Files.exists(trace)).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\n\n"})
    void an_empty_file_is_empty(String text) {
        assertThat(Facts.refusal(text).cause()).isEqualTo(Cause.EMPTY);
    }

    @Test
    void a_syntax_error_is_placed() {
        var refusal = Facts.refusal("node {\n  sh 'make\n}\n");
        assertThat(refusal.cause()).isEqualTo(Cause.SYNTAX);
        assertThat(refusal.location()).isEqualTo(new Location(2, 11));
        assertThat(refusal.remedy()).isEqualTo("Mend the syntax there, or a bracket or quote left open before it.");
    }

    @Test
    void what_a_string_may_not_hold_is_placed_however_often_the_parser_guesses() {
        var refusal = Facts.refusal("node {\n  dir(a, { [b: { x -> sh \"echo $ \" }] })\n}\n");
        assertThat(refusal.cause()).isEqualTo(Cause.SYNTAX);
        assertThat(refusal.reason()).contains("illegal string body character after dollar sign");
        assertThat(refusal.location()).extracting(Location::line).isEqualTo(2);
    }

    @Test
    void other_kinds_of_text_are_called_what_they_are() {
        assertThat(Facts.refusal("node {\n<<<<<<< HEAD\n  sh 'a'\n=======\n  sh 'b'\n>>>>>>> topic\n}\n"))
                .extracting(r -> r.cause(), r -> r.reason(), r -> r.location())
                .containsExactly(Cause.SYNTAX, "The file has an unresolved merge conflict.", new Location(2, 1));
        assertThat(Facts.refusal("pipeline { {{#each stages}} x {{/each}} }").remedy())
                .contains("template");
        assertThat(Facts.refusal("Dear team,\n\nplease ship it on Friday. Thanks!\n")
                        .remedy())
                .contains("Make sure that this is a Jenkinsfile");
    }

    @Test
    void large_files_are_not_read() {
        assertThat(Facts.refusal("x".repeat(5_000_000)).cause()).isEqualTo(Cause.TOO_LARGE);
    }

    @Test
    void ten_thousand_closures_are_too_deep_and_real_nesting_is_not() {
        var refusal = Facts.refusal("a {\n".repeat(10_000) + "}".repeat(10_000));
        assertThat(refusal.cause()).isEqualTo(Cause.TOO_DEEP);
        assertThat(refusal.location()).isEqualTo(new Location(201, 3));
        assertThat(Facts.of("dir('x') {\n".repeat(30) + "sh 'make'" + "}".repeat(30))
                        .steps())
                .hasSize(31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = 'a'|+ 'a'", "x|.b()", "x = |!", "if (a) b() |else if (a) b() "})
    void depth_without_brackets_is_no_crash(String pattern) {
        String[] parts = pattern.split("\\|");
        String text = parts[0] + (" " + parts[1]).repeat(30_000) + " y";
        Parsed parsed = new JenkinsfileParser(Limits.DEFAULT).parse("Jenkinsfile", text);
        assertThat(parsed).isInstanceOf(Parsed.NotAnalysed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = |{ a = |1|->1}", "x = |(int)|1|"})
    void a_parser_lost_in_looking_ahead_is_stopped(String pattern) {
        String[] parts = pattern.split("\\|", -1);
        String text = parts[0] + parts[1].repeat(60) + parts[2] + parts[3].repeat(60);
        Limits limits = new Limits(1_000, 100, Duration.ofMillis(200));
        assertThat(new JenkinsfileParser(limits).parse("Jenkinsfile", text))
                .isInstanceOfSatisfying(
                        Parsed.NotAnalysed.class,
                        refusal -> assertThat(refusal.cause()).isEqualTo(Cause.TIMED_OUT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "def s = 'xxxxxxxx'; for (i in 1..99) { s = s + s }; sh s",
                "def s = ['x']; for (i in 1..99) { s = s + s }; sh s.join(' ')",
                "def s = ['x']; for (i in 1..99) { s = [s, s] }; deploy s",
                "def s = []; s.add(s); def m = [:]; m.m = m; deploy s, m; sh s.join(' '); sh \"$m\"; s.flatten()",
                "def a() { b(); b() }; def b() { a(); a() }; a()",
                "for (a in 1..99) for (b in 1..99) for (c in 1..99) echo 'x'",
                "int i = 0; while (i < 1000000) { i++ }; for (;;) { echo 'y' }",
            })
    void work_without_end_is_cut(String text) {
        assertThat(Facts.of(text).steps()).hasSizeLessThanOrEqualTo(10_000);
    }

    @Test
    void what_was_cut_is_said() {
        assertThat(Facts.of("for (a in 1..99) for (b in 1..99) for (c in 1..99) echo 'x'")
                        .unknowns())
                .containsExactly("the definition does too much to be followed to its end");
    }

    @Test
    void odd_line_ends_and_characters_are_read() {
        assertThat(Facts.outline("\uFEFF".substring(1) + "node {\r\n\tsh 'make'\r\n\techo 'Grüße 👋'\r\n}"))
                .isEqualTo("node [agent]\n  sh(make)\n    $ make\n  echo(Grüße 👋)\n");
    }
}
