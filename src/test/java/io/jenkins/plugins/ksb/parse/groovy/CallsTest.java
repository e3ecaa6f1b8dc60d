package io.jenkins.plugins.ksb.parse.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Definition;
import org.junit.jupiter.api.Test;

class CallsTest {
    @Test
    void methods_of_the_file_are_replaced_by_what_they_do() {
        assertThat(Facts.outline("""
                def run(command, options = '-q') { sh "$command $options" }
                def deploy(Map config = [:]) { sh "deploy ${config.to}"; if (config.canary) { sh 'canary' } }
                def all(String... commands) { for (c in commands) { sh c } }
                def dead() { sh 'never' }
                run 'make'
                run('make', '-v')
                deploy(to: 'test')
                deploy(to: 'prod', canary: true)
                all 'a', 'b'
                below()
                def below() { sh 'below' }
                """)).isEqualTo("""
                sh(make -q)
                  $ make -q
                sh(make -v)
                  $ make -v
                sh(deploy test)
                  $ deploy test
                sh(deploy prod)
                  $ deploy prod
                sh(canary)
                  $ canary
                sh(a)
                  $ a
                sh(b)
                  $ b
                sh(below)
                  $ below
                """);
    }

    @Test
    void blocks_are_handed_to_methods() {
        assertThat(Facts.outline("""
                def inEnvironment(Closure body) { withEnv(['A=b']) { body() } }
                def twice(name, body) { body.call(name); body(name) }
                inEnvironment { sh 'make $A' }
                twice('x') { sh "make $it" }
                """)).isEqualTo("""
                withEnv([A=b])
                  sh(make $A)
                    $ make b
                sh(make x)
                  $ make x
                sh(make x)
                  $ make x
                """);
    }

    @Test
    void results_of_methods_are_values() {
        assertThat(Facts.outline("""
                def image() { "shop:${version()}" }
                def version() { return params.RELEASE ? '1' : '2' }
                sh "docker build -t ${image()} ."
                """)).isEqualTo("""
                if(params.RELEASE) [when]
                sh(docker build -t shop:1 . | docker build -t shop:2 .)
                  $ docker build -t shop:1 .
                  $ docker build -t shop:2 .
                """);
    }

    @Test
    void recursion_ends() {
        Definition definition = Facts.of("""
                def count(n) { if (n > 0) { sh "n$n"; count(n - 1) } }
                def forever() { sh 'again'; forever() }
                count(2)
                forever()
                """);
        assertThat(definition.steps()).hasSize(5);
        assertThat(definition.unknowns()).containsExactly("calls nested deeper than 3 were not followed");
    }

    @Test
    void classes_of_the_file_are_followed() {
        assertThat(Facts.outline("""
                class Deployer implements Serializable {
                  def steps
                  String target = 'test'
                  static final String TOOL = 'kubectl'
                  Deployer(steps) { this.steps = steps }
                  def deploy(what) { steps.sh "$TOOL apply -f ${what} -n ${target}"; verify() }
                  private verify() { steps.sh 'curl -f x' }
                  static void tell(script) { script.echo 'told' }
                }
                def deployer = new Deployer(this)
                deployer.deploy('a.yaml')
                Deployer.tell(this)
                """)).isEqualTo("""
                sh(kubectl apply -f a.yaml -n test)
                  $ kubectl apply -f a.yaml -n test
                sh(curl -f x)
                  $ curl -f x
                echo(told)
                """);
    }

    @Test
    void a_file_of_methods_is_judged_by_its_methods() {
        Definition definition = Facts.of("""
                def verify(name) { sh "pytest ${name}" }
                def call() { verify('all') }
                def unit() { sh 'make test' }
                return this
                """);
        assertThat(definition.kind()).isEqualTo(Definition.Kind.LIBRARY);
        assertThat(Outline.of(definition)).isEqualTo("""
                sh(pytest all)
                  $ pytest all
                sh(make test)
                  $ make test
                """);
        assertThat(Facts.outline("""
                package com.acme
                class Lib implements Serializable {
                  def script
                  Lib(script) { this.script = script }
                  def build() { script.sh 'make' }
                }
                """)).isEqualTo("""
                sh(make)
                  $ make
                """);
    }

    @Test
    void a_library_method_around_a_pipeline_is_a_pipeline() {
        assertThat(Facts.of("def call(Map c) { pipeline { agent any } }").kind())
                .isEqualTo(Definition.Kind.DECLARATIVE);
    }

    @Test
    void calls_that_nobody_defines_belong_to_a_library() {
        assertThat(Facts.steps("""
                agentSh 'make test'
                notifyTeam 'npm test failed'
                utils.deployApp()
                mavenPod { sh 'mvn test' }
                def version = utils.version()
                def names = config.names.findAll { it.startsWith('x') }
                Math.max(1, 2); System.currentTimeMillis(); new Date().format('yyyy')
                """)).isEqualTo("""
                agentSh(make test) [unknown]
                  $ make test
                notifyTeam(npm test failed) [unknown]
                utils.deployApp [unknown]
                mavenPod [unknown]
                  sh(mvn test)
                    $ mvn test
                utils.version [unknown]
                """);
    }

    @Test
    void wrappers_named_after_a_tool_take_its_arguments() {
        assertThat(Facts.outline("""
                maven.runMavenWithSettings('clean deploy', false)
                gradleRun(tasks: 'build')
                kubectl 'apply -f k8s/'
                mavenVersion('1.0')
                """)).isEqualTo("""
                maven.runMavenWithSettings(clean deploy, false) [unknown]
                  $ mvn clean deploy
                gradleRun(tasks: build) [unknown]
                  $ gradle build
                kubectl(apply -f k8s/) [unknown]
                  $ kubectl apply -f k8s/
                mavenVersion(1.0) [unknown]
                  $ 1.0
                """);
    }

    @Test
    void job_properties_given_to_a_library_are_set_by_it() {
        assertThat(Facts.outline("""
                def all = [main: [pipelineTriggers([cron('@daily')])]]
                tools.setProperties(all)
                """)).contains("cron(@daily) [triggers]");
    }

    @Test
    void what_is_pushed_without_a_word_is_an_image() {
        assertThat(Facts.outline("tools.image('shop').push()")).doesNotContain("push(");
        assertThat(Facts.outline("def shopImage = tools.image('shop')\nshopImage.push()"))
                .contains("docker.image.push [unknown]");
    }

    @Test
    void blocks_set_inside_a_library_call_are_the_librarys_to_run() {
        assertThat(Facts.outline("""
                standardPipeline {
                  tests = true
                  beforeTests = { sh 'make docs' }
                }
                """)).isEqualTo("""
                standardPipeline [unknown]
                  sh(make docs)
                    $ make docs
                """);
    }

    @Test
    void setters_of_objects_that_the_file_nowhere_makes_are_library_calls() {
        assertThat(Facts.steps("""
                github.setBuildStatus('SUCCESS', 1)
                def json = readJSON file: 'x.json'
                json.setVersion('2')
                if (config.branches.containsKey(env.BRANCH_NAME)) { echo 'x' }
                """)).isEqualTo("""
                github.setBuildStatus(SUCCESS, 1) [unknown]
                readJSON(file: x.json)
                if(config.branches.containsKey(env.BRANCH_NAME)) [when]
                  echo(x)
                """);
    }

    @Test
    void a_wrapper_named_after_a_tool_takes_its_arguments() {
        assertThat(Facts.steps("""
                mvn 'release:prepare -Prelease'
                ci.gradle('build')
                kubectl 'kubectl apply -f x'
                """)).isEqualTo("""
                mvn(release:prepare -Prelease) [unknown]
                  $ mvn release:prepare -Prelease
                ci.gradle(build) [unknown]
                  $ gradle build
                kubectl(kubectl apply -f x) [unknown]
                  $ kubectl apply -f x
                """);
    }

    @Test
    void settings_that_a_block_fills_in_may_hold_anything() {
        assertThat(Facts.outline("""
                def call(body) {
                  def config = [:]
                  body.resolveStrategy = Closure.DELEGATE_FIRST
                  body.delegate = config
                  body()
                  node { if (config.deploy) { sh 'make deploy' } }
                }
                """)).isEqualTo("""
                node [agent]
                  if(deploy) [when]
                    sh(make deploy)
                      $ make deploy
                """);
    }

    @Test
    void imported_classes_of_jenkins_are_no_library() {
        assertThat(Facts.outline("""
                import org.jenkinsci.plugins.pipeline.modeldefinition.Utils
                import com.acme.Release
                Utils.markStageSkippedForConditional('x')
                Release.publish()
                """)).isEqualTo("Release.publish [unknown]\n");
    }
}
