package io.jenkins.plugins.ksb.parse.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Command;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellStepsTest {
    @Test
    void scripts_of_all_dialects_are_read() {
        assertThat(Facts.steps("""
                isUnix() ? sh('make') : bat('nmake')
                bat '''
                  msbuild a.sln
                  dotnet test
                '''
                powershell 'Invoke-Pester'
                pwsh(script: './Build.ps1', returnStatus: true)
                wsl 'make'
                ['git', 'pull'].execute()
                'git push'.execute().text
                """.replace("\n  ", "\n"))).isEqualTo("""
                if(isUnix()) [when]
                  sh(make)
                    $ make
                  bat(nmake)
                    $ nmake
                bat(\\nmsbuild a.sln\\ndotnet test\\n)
                  $ msbuild a.sln
                  $ dotnet test
                powershell(Invoke-Pester)
                  $ Invoke-Pester
                pwsh(script: ./Build.ps1, returnStatus: true) [ignored]
                  $ ./Build.ps1
                wsl(make)
                  $ make
                execute(git pull)
                  $ git pull
                execute(git push)
                  $ git push
                """);
    }

    @Test
    void scripts_for_other_machines_say_so() {
        assertThat(Facts.steps("""
                sshCommand remote: host, command: 'systemctl restart shop'
                sshPublisher(publishers: [sshPublisherDesc(configName: 'h', transfers: [sshTransfer(execCommand: 'docker compose up -d')])])
                """))
                .contains("$ {ssh} systemctl restart shop")
                .contains("$ {ssh} docker compose up -d");
    }

    @Test
    void steps_of_tools_stand_for_their_command_lines() {
        assertThat(Facts.steps("""
                rtMavenRun(pom: 'pom.xml', goals: 'clean deploy')
                rtGradleRun(tasks: 'test')
                dotnetTest project: 'a.csproj'
                dotnetTest()
                def maven = Artifactory.newMavenBuild()
                maven.run pom: 'pom.xml', goals: 'clean install'
                """)).isEqualTo("""
                rtMavenRun(pom: pom.xml, goals: clean deploy)
                  $ mvn clean deploy
                rtGradleRun(tasks: test)
                  $ gradle test
                dotnetTest(project: a.csproj)
                  $ dotnet test a.csproj
                dotnetTest
                  $ dotnet test
                Artifactory.newMavenBuild.run(pom: pom.xml, goals: clean install) [object]
                  $ mvn clean install
                """);
    }

    @Test
    void texts_that_are_only_printed_are_no_scripts() {
        assertThat(Facts.of("echo 'npm test'; println 'npm test'; error 'npm test'")
                        .steps())
                .allSatisfy(step -> assertThat(step.commands()).isEmpty());
    }

    @Test
    void commands_stand_where_their_text_is_written() {
        assertThat(places("""
                def run(command) { sh command }
                sh '''
                  make \\
                    all
                  make test
                '''
                run 'make lint'
                sh 'make a\\nmake b'
                def joined = ['make', 'c'].join(' ')
                sh joined
                """))
                .containsExactly("make all 3", "make test 5", "make lint 7", "make a 8", "make b 8", "make c 9");
    }

    private static List<String> places(String text) {
        return Facts.of(text).steps().stream()
                .flatMap(step -> step.commands().stream())
                .map(ShellStepsTest::place)
                .toList();
    }

    private static String place(Command command) {
        return command.display() + " " + command.location().line();
    }
}
