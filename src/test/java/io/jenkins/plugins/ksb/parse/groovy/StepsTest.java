package io.jenkins.plugins.ksb.parse.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepsTest {
    @Test
    void described_objects_are_arguments() {
        assertThat(Facts.steps("""
                recordIssues(tools: [checkStyle(pattern: '*.xml'), anyTool()], qualityGates: [[threshold: 1, type: 'TOTAL']])
                checkout([$class: 'GitSCM', branches: [[name: '*/main']], extensions: [[$class: 'hudson.plugins.git.CleanCheckout']]])
                checkout scmGit(branches: [[name: 'main']])
                withCredentials([usernamePassword(credentialsId: 'c', usernameVariable: 'U', passwordVariable: 'P')]) { sh 'login' }
                """)).isEqualTo("""
                recordIssues(tools: [checkStyle(pattern: *.xml), anyTool()], qualityGates: [[threshold: 1, type: TOTAL]])
                checkout(GitSCM(branches: [[name: */main]], extensions: [CleanCheckout()]))
                checkout(scmGit(branches: [[name: main]]))
                withCredentials([usernamePassword(credentialsId: c, usernameVariable: U, passwordVariable: P)])
                  sh(login)
                    $ login
                """);
    }

    @Test
    void a_general_step_is_the_object_it_describes() {
        assertThat(Facts.steps("""
                step([$class: 'JUnitResultArchiver', testResults: '*.xml'])
                step(junit('*.xml'))
                wrap([$class: 'AnsiColorBuildWrapper']) { sh 'make' }
                """)).isEqualTo("""
                JUnitResultArchiver(testResults: *.xml)
                junit(*.xml)
                AnsiColorBuildWrapper
                  sh(make)
                    $ make
                """);
    }

    @Test
    void methods_of_known_objects_are_named_after_how_the_object_was_made() {
        assertThat(Facts.steps("""
                docker.image('node:20').inside('-u root') { sh 'npm test' }
                def app = docker.build("shop:${env.BUILD_ID}", '.')
                docker.withRegistry('https://registry', 'login') { app.push(); app.push('latest') }
                docker.image('postgres').withRun('-e X') { db -> sh "psql ${db.id}" }
                def server = Artifactory.server 'main'
                server.upload spec: '{}'
                openshift.withCluster() { openshift.selector('bc', 'shop').startBuild() }
                """)).isEqualTo("""
                docker.image.inside(node:20, -u root) [agent] [object]
                  sh(npm test)
                    $ npm test
                docker.build(shop:${env.BUILD_ID}, .) [object]
                docker.withRegistry(https://registry, login) [object]
                  docker.image.push(shop:${env.BUILD_ID}) [object]
                  docker.image.push(shop:${env.BUILD_ID}, latest) [object]
                docker.image.withRun(postgres, -e X) [object]
                  sh(psql ${db.id})
                    $ psql ${db.id}
                Artifactory.server.upload(main, spec: {}) [object]
                openshift.withCluster [object]
                  openshift.selector.startBuild(bc) [object]
                """);
    }

    @Test
    void wrappers_enclose_what_stands_in_them() {
        assertThat(Facts.steps("""
                timeout(time: 5) { lock('db') { dir('app') { sh 'make' } } }
                def out = dir('app') { sh(script: 'ls', returnStdout: true) }
                """)).isEqualTo("""
                timeout(time: 5)
                  lock(db)
                    dir(app)
                      sh(make)
                        $ make
                dir(app)
                  sh(script: ls, returnStdout: true)
                    $ ls
                """);
    }

    @Test
    void steps_run_wherever_an_expression_stands() {
        assertThat(Facts.steps("""
                def text = "v${readFile('VERSION')}"
                if (fileExists('pom.xml')) { echo input(message: 'Go?') }
                slackSend message: "took ${build('other').duration}"
                """)).isEqualTo("""
                readFile(VERSION)
                fileExists(pom.xml)
                if(fileExists('pom.xml')) [when]
                  input(message: Go?)
                  echo(${input()})
                build(other)
                slackSend(message: took ${build('other').duration})
                """);
    }
}
