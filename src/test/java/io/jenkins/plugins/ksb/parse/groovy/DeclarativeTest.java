package io.jenkins.plugins.ksb.parse.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Definition;
import org.junit.jupiter.api.Test;

class DeclarativeTest {
    @Test
    void sections_come_in_the_order_of_execution() {
        assertThat(Facts.outline("""
                pipeline {
                  post { failure { mail to: 'team@example.org', subject: 'broken' } }
                  stages {
                    stage('Build') {
                      steps { sh 'make' }
                      when { branch 'main' }
                    }
                  }
                  environment { TOKEN = credentials('token') }
                  agent { label 'linux' }
                  triggers { cron('@daily') }
                  parameters { string(name: 'TARGET', defaultValue: 'test') }
                  options { timeout(time: 1, unit: 'HOURS') }
                  tools { maven 'M3' }
                  libraries { lib('shared@main') }
                }
                """)).isEqualTo("""
                lib(shared@main) [libraries]
                label(linux) [agent]
                timeout(time: 1, unit: HOURS) [options]
                string(name: TARGET, defaultValue: test) [parameters]
                cron(@daily) [triggers]
                maven(M3) [tools]
                TOKEN(credentials(token)) [environment]
                <Build>
                branch(main) [when]
                sh(make)
                  $ make
                failure [post]
                  mail(to: team@example.org, subject: broken)
                """);
        assertThat(Facts.of("pipeline { agent any }").kind()).isEqualTo(Definition.Kind.DECLARATIVE);
    }

    @Test
    void agents_carry_their_settings_as_arguments() {
        assertThat(Facts.outline("""
                pipeline {
                  agent none
                  stages {
                    stage('A') { agent any }
                    stage('B') { agent { docker { image 'node:20'; args '-v /cache' } } }
                    stage('C') { agent { docker 'node:20' } }
                    stage('D') { agent { dockerfile true } }
                    stage('E') { agent { kubernetes { defaultContainer 'jnlp'; yaml 'kind: Pod' } } }
                    stage('F') { agent { node { label 'arm' } } }
                  }
                }
                """)).isEqualTo("""
                none [agent]
                <A>
                any [agent]
                <B>
                docker(image: node:20, args: -v /cache) [agent]
                <C>
                docker(node:20) [agent]
                <D>
                dockerfile(true) [agent]
                <E>
                kubernetes(defaultContainer: jnlp, yaml: kind: Pod) [agent]
                <F>
                node(label: arm) [agent]
                """);
    }

    @Test
    void stages_nest_and_run_in_parallel() {
        assertThat(Facts.outline("""
                pipeline {
                  agent any
                  stages {
                    stage('Outer') {
                      stages {
                        stage('Inner') { steps { sh 'make' } }
                      }
                    }
                    stage('Both') {
                      failFast true
                      parallel {
                        stage('A') { steps { sh 'npm test' } }
                        stage('B') { stages { stage('B1') { steps { sh 'go test ./...' } } } }
                      }
                    }
                  }
                }
                """)).isEqualTo("""
                any [agent]
                <Outer / Inner>
                sh(make)
                  $ make
                <Both>
                failFast(true) [options]
                parallel
                <Both / A> parallel
                  sh(npm test)
                    $ npm test
                <Both / B / B1>
                  sh(go test ./...)
                    $ go test ./...
                """);
    }

    @Test
    void axes_of_a_matrix_are_environment_variables_of_several_values() {
        assertThat(Facts.outline("""
                pipeline {
                  agent none
                  stages {
                    stage('All') {
                      matrix {
                        axes {
                          axis { name 'OS'; values 'linux', 'windows' }
                          axis { name 'TASK'; values 'test', 'lint' }
                        }
                        excludes { exclude { axis { name 'OS'; values 'windows' } } }
                        agent { label "${OS}" }
                        stages { stage('Run') { steps { sh "make ${TASK}"; sh 'npm run $TASK' } } }
                      }
                    }
                  }
                }
                """)).isEqualTo("""
                none [agent]
                <All>
                matrix(OS: [linux, windows], TASK: [test, lint])
                <All / matrix> matrix
                  label(linux | windows) [agent]
                <All / matrix / Run>
                  sh(make test | make lint)
                    $ make test
                    $ make lint
                  sh(npm run $TASK)
                    $ npm run test
                    $ npm run lint
                """);
    }

    @Test
    void the_environment_is_known_inside_its_stage_only() {
        assertThat(Facts.outline("""
                pipeline {
                  agent any
                  environment {
                    APP = 'shop'
                    IMAGE = "registry/${APP}:${env.BUILD_NUMBER}"
                    VERSION = sh(script: 'git describe', returnStdout: true).trim()
                  }
                  stages {
                    stage('A') {
                      environment { APP = 'inner' }
                      steps { sh "docker build -t $IMAGE ."; sh 'deploy $APP' }
                    }
                    stage('B') { steps { sh 'deploy $APP' } }
                  }
                }
                """)).isEqualTo("""
                any [agent]
                APP(shop) [environment]
                IMAGE(registry/shop:${env.BUILD_NUMBER}) [environment]
                sh(script: git describe, returnStdout: true)
                  $ git describe
                VERSION(${sh().trim()}) [environment]
                <A>
                APP(inner) [environment]
                sh(docker build -t registry/shop:${env.BUILD_NUMBER} .)
                  $ docker build -t registry/shop:${env.BUILD_NUMBER} .
                sh(deploy $APP)
                  $ deploy inner
                <B>
                sh(deploy $APP)
                  $ deploy shop
                """);
    }

    @Test
    void conditions_stand_in_front_of_the_stage_they_guard() {
        assertThat(Facts.outline("""
                pipeline {
                  agent any
                  stages {
                    stage('Deploy') {
                      when {
                        beforeAgent true
                        anyOf { branch 'main'; tag 'v*'; not { changeRequest() } }
                        environment name: 'DRY', value: 'no'
                        expression { return params.DEPLOY && env.BRANCH_NAME == 'main' }
                      }
                      steps { sh './deploy.sh' }
                    }
                  }
                }
                """)).isEqualTo("""
                any [agent]
                <Deploy>
                anyOf [when]
                  branch(main) [when]
                  tag(v*) [when]
                  not [when]
                    changeRequest [when]
                environment(name: DRY, value: no) [when]
                expression(params.DEPLOY && env.BRANCH_NAME == 'main') [when]
                sh(./deploy.sh)
                  $ ./deploy.sh
                """);
    }

    @Test
    void a_stage_whose_condition_is_surely_false_is_not_there() {
        Definition definition = Facts.of("""
                pipeline {
                  agent any
                  stages {
                    stage('A') { when { expression { false } }
                      steps { sh 'never' } }
                    stage('B') { when { expression { return false } }
                      steps { sh 'never' } }
                    stage('C') { when { not { expression { true } } }
                      steps { sh 'never' } }
                    stage('D') { when { allOf { branch 'main'; expression { false } } }
                      steps { sh 'never' } }
                    stage('E') { when { anyOf { branch 'main'; expression { false } } }
                      steps { sh 'sometimes' } }
                  }
                }
                """);
        assertThat(definition.stages()).extracting(stage -> stage.name()).containsExactly("E");
        assertThat(Outline.of(definition)).contains("sometimes").doesNotContain("never");
    }

    @Test
    void a_condition_that_a_variable_decides_cuts_the_stage_too() {
        assertThat(Facts.outline("""
                def ENABLED = false
                pipeline {
                  agent any
                  stages { stage('A') {
                    when { expression { ENABLED } }
                    steps { sh 'never' }
                  } }
                }
                """)).doesNotContain("never");
    }

    @Test
    void input_and_post_belong_to_their_stage() {
        assertThat(Facts.outline("""
                pipeline {
                  agent any
                  stages {
                    stage('Release') {
                      input { message 'Release?'; submitter 'ops'; parameters { string(name: 'VERSION', defaultValue: '1') } }
                      steps { script { sh 'make release' } }
                      post {
                        success { slackSend 'released' }
                        unsuccessful { sh './rollback.sh' }
                      }
                    }
                  }
                }
                """)).isEqualTo("""
                any [agent]
                <Release>
                input(message: Release?, submitter: ops, parameters: [string(name: VERSION, defaultValue: 1)]) [input]
                sh(make release)
                  $ make release
                success [post]
                  slackSend(released)
                unsuccessful [post]
                  sh(./rollback.sh)
                    $ ./rollback.sh
                """);
    }

    @Test
    void directives_on_one_line_are_read_although_jenkins_would_refuse_them() {
        assertThat(Facts.outline(
                        "pipeline { agent any stages { stage('A') { when { branch 'x' } steps { sh 'make' } } } }"))
                .isEqualTo("""
                any [agent]
                <A>
                branch(x) [when]
                sh(make)
                  $ make
                """);
    }

    @Test
    void what_a_script_sets_lasts_beyond_its_stage() {
        assertThat(Facts.outline("""
                pipeline {
                  agent any
                  environment { image = '' }
                  stages {
                    stage('A') { steps { script { image = docker.build('shop'); env.MODE = 'fast' } } }
                    stage('B') {
                      environment { MODE = 'slow' }
                      steps { script { image.push('1') }; sh 'make $MODE' }
                    }
                    stage('C') { steps { sh 'make $MODE' } }
                  }
                }
                """)).isEqualTo("""
                any [agent]
                image [environment]
                <A>
                docker.build(shop) [object]
                <B>
                MODE(slow) [environment]
                docker.image.push(shop, 1) [object]
                sh(make $MODE)
                  $ make slow
                <C>
                sh(make $MODE)
                  $ make fast
                """);
    }

    @Test
    void a_bare_expression_as_condition_tells_what_is_meant() {
        assertThat(
                        Facts.outline(
                                "pipeline { agent any stages { stage('A') { when { env.BRANCH_NAME == 'main' } steps { sh 'make' } } } }"))
                .contains("expression(env.BRANCH_NAME == 'main') [when]");
    }

    @Test
    void stages_that_a_forgotten_brace_has_put_into_a_condition_are_read() {
        assertThat(Facts.outline("""
                pipeline {
                  agent any
                  stages { stage('A') {
                    when {
                      branch 'main'
                      stages { stage('B') { steps { sh 'make' } } }
                    }
                  } }
                }
                """)).isEqualTo("""
                any [agent]
                <A>
                branch(main) [when]
                <A / B>
                sh(make)
                  $ make
                """);
    }
}
