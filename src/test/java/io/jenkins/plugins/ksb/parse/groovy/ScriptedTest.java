package io.jenkins.plugins.ksb.parse.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Definition;
import org.junit.jupiter.api.Test;

class ScriptedTest {
    @Test
    void a_stage_without_a_block_ends_where_the_next_one_starts() {
        Definition definition = Facts.of("""
                node('linux') {
                  stage 'Checkout'
                  checkout scm
                  stage 'Test'
                  sh 'make test'
                  stage('Deploy') { sh 'make deploy' }
                  stage 'Last'
                  echo 'done'
                }
                """);
        assertThat(definition.kind()).isEqualTo(Definition.Kind.SCRIPTED);
        assertThat(Outline.of(definition)).isEqualTo("""
                node(linux) [agent]
                <Checkout>
                  checkout(scm())
                <Test>
                  sh(make test)
                    $ make test
                <Deploy>
                  sh(make deploy)
                    $ make deploy
                <Last>
                  echo(done)
                """);
    }

    @Test
    void branches_come_from_named_arguments_maps_and_loops() {
        assertThat(Facts.outline("""
                def builders = [:]
                for (os in ['linux', 'mac']) {
                  def label = os
                  builders["build-${label}"] = { node(label) { sh "make ${label}" } }
                }
                ['x'].each { name -> builders[name] = { sh "run ${name}" } }
                builders.failFast = true
                parallel builders
                parallel one: { sh 'first' }, failFast: false
                def branch(name) { return { -> sh "build ${name}" } }
                parallel(['y'].collectEntries { [(it): branch(it)] })
                """)).isEqualTo("""
                parallel(failFast: true)
                <build-linux> parallel
                  node(linux) [agent]
                    sh(make linux)
                      $ make linux
                <build-mac> parallel
                  node(mac) [agent]
                    sh(make mac)
                      $ make mac
                <x> parallel
                  sh(run x)
                    $ run x
                parallel(failFast: false)
                <one> parallel
                  sh(first)
                    $ first
                parallel
                <y> parallel
                  sh(build y)
                    $ build y
                """);
    }

    @Test
    void properties_go_where_a_declarative_pipeline_has_them() {
        assertThat(Facts.outline("""
                properties([
                  pipelineTriggers([cron('@daily'), [$class: 'GitHubPushTrigger']]),
                  parameters([string(name: 'A', defaultValue: 'x'), booleanParam(name: 'B')]),
                  buildDiscarder(logRotator(numToKeepStr: '5')),
                  [$class: 'ParametersDefinitionProperty', parameterDefinitions: [[$class: 'StringParameterDefinition', name: 'C']]]
                ])
                properties([pipelineTriggers([])])
                """)).isEqualTo("""
                cron(@daily) [triggers]
                GitHubPushTrigger [triggers]
                string(name: A, defaultValue: x) [parameters]
                booleanParam(name: B) [parameters]
                buildDiscarder(logRotator(numToKeepStr: 5)) [options]
                StringParameterDefinition(name: C) [parameters]
                """);
    }

    @Test
    void properties_may_be_collected_first() {
        assertThat(Facts.outline("""
                def all = []
                all.add(pipelineTriggers([cron('H H * * *')]))
                if (env.BRANCH_NAME == 'main') {
                  all << disableConcurrentBuilds()
                }
                all += [parameters([choice(name: 'D', choices: ['a', 'b'])])]
                properties(all)
                """)).isEqualTo("""
                if(env.BRANCH_NAME == 'main') [when]
                cron(H H * * *) [triggers]
                disableConcurrentBuilds [options]
                choice(name: D, choices: [a, b]) [parameters]
                """);
    }

    @Test
    void libraries_come_as_annotations_and_as_steps() {
        assertThat(Facts.outline("""
                @Library('first@main') _
                @Library(['second', 'third'])
                import com.acme.Deploy
                library 'fourth'
                def helper = load 'ci/helper.groovy'
                helper.deploy('prod', 1)
                new Deploy(this).run()
                """)).isEqualTo("""
                library([second, third]) [libraries]
                library(first@main) [libraries]
                library(fourth) [libraries]
                load(ci/helper.groovy)
                helper.deploy(prod, 1) [unknown]
                  $ prod
                Deploy.run [unknown]
                """);
    }

    @Test
    void pods_are_agents() {
        assertThat(Facts.outline("""
                podTemplate(yaml: 'kind: Pod', containers: [containerTemplate(name: 'maven', image: 'maven:3')]) {
                  node(POD_LABEL) { container('maven') { sh 'mvn test' } }
                }
                """)).isEqualTo("""
                podTemplate(yaml: kind: Pod, containers: [containerTemplate(name: maven, image: maven:3)]) [agent]
                  node(${POD_LABEL}) [agent]
                    container(maven)
                      sh(mvn test)
                        $ mvn test
                """);
    }

    @Test
    void unknown_conditions_are_taken_both_ways_and_known_ones_one_way() {
        assertThat(Facts.steps("""
                if (env.BRANCH_NAME == 'main') { sh 'release' } else { sh 'snapshot' }
                if (false) { sh 'dead' }
                def OFF = false
                if (OFF) { sh 'dead' } else { sh 'alive' }
                switch (env.TIER) { case 'dev': sh 'one'; break; case ['qa', 'prod']: sh 'two'; break; default: sh 'three' }
                switch ('k') { case 'j': sh 'dead'; break; case 'k': sh 'found'; break; default: sh 'dead' }
                """)).isEqualTo("""
                if(env.BRANCH_NAME == 'main') [when]
                  sh(release)
                    $ release
                  sh(snapshot)
                    $ snapshot
                sh(alive)
                  $ alive
                switch(env.TIER, dev, [qa, prod]) [when]
                  sh(one)
                    $ one
                  sh(two)
                    $ two
                  sh(three)
                    $ three
                sh(found)
                  $ found
                """);
    }

    @Test
    void what_follows_a_return_or_an_error_is_dead() {
        assertThat(Facts.outline("""
                node {
                  sh 'make'
                  if (env.SKIP) { return }
                  sh 'make test'
                  return
                  sh 'dead'
                }
                node { error 'stop'; sh 'dead' }
                def fail(why) { error why }
                node { fail 'no'; sh 'dead' }
                """)).isEqualTo("""
                node [agent]
                  sh(make)
                    $ make
                  if(env.SKIP) [when]
                  sh(make test)
                    $ make test
                node [agent]
                  error(stop)
                node [agent]
                  error(no)
                """);
    }

    @Test
    void loops_run_over_what_is_known_and_once_over_what_is_not() {
        assertThat(Facts.steps("""
                for (int i = 0; i < 2; i++) { sh "step $i" }
                (1..2).each { sh "round $it" }
                2.times { n -> sh "turn $n" }
                for (file in findFiles(glob: '*.yaml')) { sh "apply ${file}" }
                while (!ready()) { sleep 5 }
                while (true) { sh 'poll'; break }
                [a: 'x', b: 'y'].each { key, value -> sh "$key $value" }
                for (entry in [c: 'z']) { sh "${entry.key} ${entry.value}" }
                """)).isEqualTo("""
                sh(step 0)
                  $ step 0
                sh(step 1)
                  $ step 1
                sh(round 1)
                  $ round 1
                sh(round 2)
                  $ round 2
                sh(turn 0)
                  $ turn 0
                sh(turn 1)
                  $ turn 1
                findFiles(glob: *.yaml)
                sh(apply ${file})
                  $ apply ${file}
                ready [unknown]
                sleep(5)
                sh(poll)
                  $ poll
                sh(a x)
                  $ a x
                sh(b y)
                  $ b y
                sh(c z)
                  $ c z
                """);
    }
}
