package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.ExecutedStep;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTraceTest {
    @TempDir
    Path folder;

    @Test
    void the_shells_trace_gives_the_commands_of_each_build_step() {
        assertThat(steps("SUCCESS", """
                Started by user \u001b[8mha:////4AAAAbase64==\u001b[0mann
                Building in workspace /var/jenkins_home/workspace/app
                [app] $ /bin/sh -xe /tmp/jenkins1234567890.sh
                + cd web
                + npm ci
                ++ git rev-parse HEAD
                + npm test -- --grep 'a b'
                [app] $ /bin/bash /tmp/hudson42.sh
                + ./deploy.sh ****
                Archiving artifacts
                Recording test results
                Finished: SUCCESS
                """)).isEqualTo("""
                        log:3 sh SUCCEEDED: cd web; npm ci; npm test -- --grep a b
                        log:8 sh SUCCEEDED: ./deploy.sh ${masked}
                        log:10 archiveArtifacts SUCCEEDED
                        log:11 junit SUCCEEDED""");
    }

    @Test
    void what_jenkins_starts_itself_is_a_command_and_the_step_that_failed_is_known() {
        assertThat(steps("FAILURE", """
                [app] $ mvn -f pom.xml clean install
                [INFO] Scanning for projects...
                [INFO] --- maven-surefire-plugin:2.12.4:test (default-test) @ core ---
                [INFO] --- maven-surefire-plugin:2.12.4:test (default-test) @ web ---
                [INFO] --- jacoco:0.8.11:report (report) @ web ---
                Build step 'Invoke top-level Maven targets' marked build as failure
                Finished: FAILURE
                """))
                .isEqualTo("log:1 sh FAILED: mvn -f pom.xml clean install; mvn surefire:test; mvn jacoco:report");
    }

    @Test
    void maven_jobs_and_gradle_announce_what_they_run() {
        assertThat(steps("SUCCESS", "Executing Maven:  -B -f /w/pom.xml clean verify\n"))
                .isEqualTo("log:1 sh SUCCEEDED: mvn -B -f /w/pom.xml clean verify");
        assertThat(steps("SUCCESS", """
                [app] $ /w/gradlew build
                > Task :compileJava UP-TO-DATE
                > Task :app:test
                :app:jar
                """)).isEqualTo("log:1 sh SUCCEEDED: gradle build; gradle test; gradle jar");
    }

    @Test
    void cmd_echoes_its_commands() {
        assertThat(steps("SUCCESS", """
                [app] $ cmd /c call C:\\Windows\\TEMP\\jenkins123.bat

                C:\\Jenkins\\workspace\\app>dotnet test App.sln
                C:\\Jenkins\\workspace\\app>exit 0
                """)).startsWith("log:1 bat SUCCEEDED: dotnet test App.sln");
    }

    @Test
    void on_windows_the_tools_that_jenkins_starts_are_wrapped_in_cmd() {
        assertThat(steps("SUCCESS", """
                [shop] $ cmd.exe /C "C:\\maven\\bin\\mvn.cmd -B clean verify && exit %%ERRORLEVEL%%"
                [] $ cmd.exe /C "ant.bat -file ant.xml && exit %%ERRORLEVEL%%"
                [shop] $ cmd /c call C:\\Windows\\TEMP\\jenkins123.bat

                C:\\ws\\shop>gradlew.bat test
                """)).isEqualTo("""
                log:1 bat SUCCEEDED: mvn -B clean verify
                log:2 bat SUCCEEDED: ant -file ant.xml
                log:3 bat SUCCEEDED: gradle test""");
    }

    @Test
    void colours_times_and_console_notes_do_not_hide_a_command() {
        assertThat(LogLines.clean("\u001b[8mha:////x\u001b[0m[2020-01-02T03:04:05.678Z] + \u001b[1mmake\u001b[0m test"))
                .isEqualTo("+ make test");
        assertThat(LogLines.clean("a\u001b[8mha:////unfinished")).isEqualTo("a");
        assertThat(LogLines.clean("2 files")).isEqualTo("2 files");
    }

    @Test
    void of_a_huge_log_only_a_part_is_read() {
        String line = "x".repeat(1023) + "\n";

        assertThat(steps("SUCCESS", "+ first\n" + line.repeat(9000) + "+ last\n"))
                .isEqualTo("log:1 sh SUCCEEDED: first");
    }

    @Test
    void a_line_without_an_end_is_cut() {
        assertThat(steps("SUCCESS", "y".repeat(3_000_000) + "\n+ after\n")).isEqualTo("log:2 sh SUCCEEDED: after");
    }

    @Test
    void of_a_line_that_never_ends_only_a_part_is_read() throws IOException {
        HomeBuilder home = new HomeBuilder(folder)
                .file("jobs/app/config.xml", "<project/>")
                .file("jobs/app/builds/1/build.xml", "<build><result>SUCCESS</result></build>")
                .file("jobs/app/builds/1/log", "+ first\n");
        try (RandomAccessFile log =
                new RandomAccessFile(folder.resolve("jobs/app/builds/1/log").toFile(), "rw")) {
            log.setLength(2L << 30);
        }

        assertThat(home.record().steps().stream().map(LogTraceTest::shown))
                .containsExactly("log:1 sh SUCCEEDED: first");
    }

    private String steps(String result, String log) {
        HomeBuilder home = new HomeBuilder(folder)
                .file("jobs/app/config.xml", "<project/>")
                .file("jobs/app/builds/1/build.xml", "<build><result>" + result + "</result></build>")
                .file("jobs/app/builds/1/log", log);
        return home.record().steps().stream().map(LogTraceTest::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(ExecutedStep step) {
        return step.id() + " " + step.name() + " " + step.outcome()
                + (step.commands().isEmpty() ? "" : ": ")
                + step.commands().stream().map(Command::display).collect(Collectors.joining("; "));
    }
}
