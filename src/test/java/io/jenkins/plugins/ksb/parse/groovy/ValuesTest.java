package io.jenkins.plugins.ksb.parse.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Command;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reaches the shell. */
class ValuesTest {
    private static List<String> commands(String steps) {
        return Facts.of("node {\n" + steps + "\n}").steps().stream()
                .flatMap(step -> step.commands().stream())
                .map(Command::display)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "def c = 'mvn test'; sh c => mvn test",
                "def g = 'verify'; sh \"mvn $g -B\" => mvn verify -B",
                "def g = 'verify'; sh 'mvn ' + g + ' -B' => mvn verify -B",
                "def g = 'mvn'; g += ' test'; sh g => mvn test",
                "sh(['npm', 'run', 'lint'].join(' ')) => npm run lint",
                "def l = ['npm']; l << 'run' << 'lint'; l.add('-s'); sh l.join(' ') => npm run lint -s",
                "def l = ['a'] + ['b']; sh \"make ${l.join(',')}\" => make a,b",
                "def m = [dev: 'make dev']; sh m.dev => make dev",
                "def m = [dev: 'make dev']; sh m['dev'] => make dev",
                "def m = [:]; m.x = 'make x'; sh m.get('x') => make x",
                "sh 'MAKE TEST'.toLowerCase() => make test",
                "sh ' make test '.trim().replace('test', 'lint') => make lint",
                "sh 'make test lint'.split(' ')[0] + ' all' => make all",
                "sh 'make,test'.tokenize(',').join(' ') => make test",
                "def (a, b) = ['make', 'test']; sh \"$a $b\" => make test",
                "sh([1, 2, 3].collect { it * 2 }.findAll { it > 2 }.join(' ')) => 4 6",
                "def n = 2; n++; sh \"make -j${n + 1}\" => make -j4",
                "sh(script: 'make test', returnStdout: true) => make test",
                "sh([script: 'make test', label: 'x']) => make test",
                "def o = [script: 'make test']; sh(o) => make test",
                "sh(/make test/) => make test",
                "sh($/make test/$) => make test",
                "env.MODE = 'fast'; sh 'make $MODE' => make fast",
                "env.MODE = 'fast'; sh \"make ${env.MODE}\" => make fast",
                "env['MODE'] = 'fast'; sh \"make ${MODE}\" => make fast",
                "withEnv(['MODE=fast']) { sh 'make $MODE' } => make fast",
                "def s = new StringBuilder('make'); s.append(' x'); s << ' y'; sh s.toString() => make x y",
                "String cmd = null; sh cmd ?: 'make' => make",
                "sh \"make ${params.TARGET}\" => make ${params.TARGET}",
                "sh \"make ${sh(script: 'nproc', returnStdout: true).trim()}\" => nproc|make ${sh().trim()}",
                "def out = sh(script: 'ls', returnStdout: true); sh \"rm ${out}\" => ls|rm ${sh()}",
                "sh params.X ? 'make a' : 'make b' => make a|make b",
                "sh \"make ${env.TARGET ?: 'all'}\" => make ${env.TARGET}|make all",
                "def m = [a: 'make a', b: 'make b']; sh m[params.X] => make a|make b",
                "def x = 'a'; if (env.Q) { x += 'b' }; sh \"make $x\" => make ab|make a",
                "def x; try { x = 'a' } catch (e) { x = 'b' }; sh \"make $x\" => make a|make b",
                "def run = { String c -> sh \"make $c\" }; run('x'); run.call('y') => make x|make y",
                "def t = [test: { sh 'make test' }]; t.test(); t['test']() => make test|make test",
                "def run = this.&sh; run 'make' => make",
                "['a', 'b'].eachWithIndex { x, i -> sh \"make $x $i\" } => make a 0|make b 1",
                "[a: 'x'].eachWithIndex { e, i -> sh \"make ${e.key} ${e.value} $i\" } => make a x 0",
                "[a: 'x'].eachWithIndex { k, v, i -> sh \"make $k $v $i\" } => make a x 0",
                "sh.call('make') => make",
                "steps.sh 'make' => make",
                "script.sh('make') => make",
                "this.sh 'make' => make",
                "this.\"${'sh'}\"('make') => make",
                "ctx.sh 'make' => make",
            })
    void values_are_followed_to_the_shell(String steps, String expected) {
        assertThat(String.join("|", commands(steps))).isEqualTo(expected);
    }

    @Test
    void too_many_alternatives_keep_the_fullest() {
        List<String> commands = commands("""
                def flags = ''
                for (f in ['a', 'b', 'c', 'd', 'e']) { if (env[f]) { flags += " -$f" } }
                sh "make$flags"
                """);
        assertThat(commands).hasSize(8).first().isEqualTo("make -a -b -c -d -e");
    }

    @Test
    void a_file_with_environment_names_never_confuses_one_variable_with_another() {
        assertThat(commands("def MODE = 'script'; env.MODE = 'shell'; sh \"make $MODE\"; sh 'make $MODE'"))
                .containsExactly("make script", "make shell");
    }
}
