package io.jenkins.plugins.ksb.parse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static void gives(String script, String words) {
        assertThat(Shells.words(script)).isEqualTo(words);
    }

    @Test
    void quotes_and_escapes_are_removed() {
        gives("echo 'a b' \"c d\" e\\ f g\"h\"'i' \\'", "echo a b c d e f ghi '");
        gives("printf $'a\\tb\\x41' $\"locale\"", "printf a\tbA locale");
        gives("echo \"a \\\"b\\\" \\$c \\d\"", "echo a \"b\" $c \\d");
    }

    @Test
    void operators_separate_commands() {
        gives("a && b || c; d | e |& f & g\nh", "a; b; c; d; e; f; g; h");
    }

    @Test
    void lines_are_continued_behind_a_backslash() {
        gives("mvn -B \\\n  clean \\\r\n  verify", "mvn -B clean verify");
    }

    /** Where the oracle of {@link OracleTest} errs. */
    @Test
    void what_bash_reads_otherwise_than_others() {
        gives("echo a\\\nb", "echo ab");
        gives("echo `echo \\`echo deep\\``", "echo deep; echo `echo deep`; echo `echo \\`echo deep\\``");
        gives("cat <<A <<B\nfirst\nA\nsecond\nB\nafter", "cat; after");
        gives("(( n > 3 )) && echo many", "echo many");
        gives("a >out b", "a b");
    }

    @Test
    void comments_are_no_commands() {
        gives("# trivy fs .\nmvn test # then deploy\necho a#b", "mvn test; echo a#b");
    }

    @Test
    void compound_commands_give_what_they_hold() {
        gives("if a; then b; elif c; then d; else e; fi", "a; b; c; d; e");
        gives("while a; do b; done; until c; do d; done", "a; b; c; d");
        gives("for x in *.yml; do lint $x; done", "lint $x");
        gives("case $x in a|b) one;; (c) two ;; *) three; esac", "one; two; three");
        gives("(a; b) && { c; d; }", "a; b; c; d");
        gives("[[ -f x && $y == z* ]] && a", "[[ -f x && $y == z* ]]; a");
        gives("(( i++ )); a $((1 + (2)))", "a $((1 + (2)))");
        gives("select x in a b; do c $x; break; d; done", "c a; c b");
    }

    @Test
    void functions_are_replaced_by_their_body_where_they_are_called() {
        gives(
                "deploy() { helm upgrade $1 ./chart; }\nunused() { rm x; }\ntest\ndeploy shop",
                "test; helm upgrade shop ./chart");
        gives("function run { \"$@\"; }; run mvn -B 'a b'", "mvn -B a b");
        gives("f() { f; a; }; f", "a");
    }

    @Test
    void substitutions_run_commands_too() {
        gives(
                "echo $(git rev-parse HEAD) `date` \"$(a \"$(b)\")\"",
                "git rev-parse HEAD; date; b; a $(b); echo $(git rev-parse HEAD) `date` $(a \"$(b)\")");
        gives("X=$(mvn -v)", "mvn -v");
        gives("diff <(sort a) <(sort b)", "sort a; sort b; diff <(sort a) <(sort b)");
    }

    @Test
    void known_variables_are_put_in() {
        gives("CMD='mvn -B test'; $CMD; \"$CMD\"", "mvn -B test; mvn -B test");
        gives("A=(x 'y z'); A+=(w); run \"${A[@]}\"", "run x y z w");
        gives("export V=1; a $V ${V} ${W} $W ${V:-2} ${W:-3}", "export V=1; a 1 1 ${W} $W 1 ${W:-3}");
        gives("${MVN:-mvn} test", "mvn test");
        gives("if x; then V=1; fi; a $V", "x; a $V");
        gives(
                "TAG=r/app:$(git describe --tags); docker push $TAG",
                "git describe --tags; docker push r/app:$(git describe --tags)");
        assertThat(Shells.words(Shells.parse(ShellDialect.POSIX, "deploy $TARGET", Map.of("TARGET", "prod"))))
                .isEqualTo("deploy prod");
    }

    @Test
    void a_hole_is_one_word_whatever_stands_in_it() {
        gives(
                "deploy " + Hole.of("p.x ?: 'a; b'") + "-x \"" + Hole.of("\"y\"") + "\"",
                "deploy ${p.x ?: 'a; b'}-x ${\"y\"}");
        gives("X=" + Hole.of("a b") + "; run $X", "run ${a b}");
    }

    @Test
    void what_can_never_run_is_left_out() {
        gives("a; exit 0; b", "a");
        gives("if false; then a; else b; fi; if true; then c; else d; fi", "false; b; true; c");
        gives("false && a; true || b; while false; do c; done", "false; true; false");
        gives("if x; then a; exit 1; b; fi; c", "x; a; c");
        gives("X=no; if [ $X = yes ]; then a; fi", "[ no = yes ]");
    }

    @Test
    void here_documents_are_input() {
        assertThat(Shells.sh("psql <<EOF\nselect 1;\nEOF\nnext").get(0).input()).isEqualTo("select 1;\n");
        assertThat(Shells.sh("psql <<-'E O'\n\tselect $x;\n\tE O\nnext").get(0).input())
                .isEqualTo("select $x;\n");
        assertThat(Shells.sh("docker login --password-stdin <<< \"$P\"").get(0).input())
                .isEqualTo("$P");
        gives("cat <<EOF > f && a\nb\nEOF\nc", "cat; a; c");
    }

    @Test
    void redirections_are_output_and_no_words() {
        assertThat(Shells.sh("a >out 2>&1 arg").get(0).output()).containsExactly("out", "&1");
        gives("a >out 2>&1 arg >| x &> y < z", "a arg");
        assertThat(Shells.sh("a | sudo tee log").get(0).output()).containsExactly("|tee");
    }

    @Test
    void what_is_printed_into_a_pipe_is_input() {
        assertThat(Shells.sh("echo $PW | docker login").get(1).input()).isEqualTo("$PW");
    }
}
