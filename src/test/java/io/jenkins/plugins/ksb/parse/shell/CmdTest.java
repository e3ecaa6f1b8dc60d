package io.jenkins.plugins.ksb.parse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CmdTest {

    private static List<Command> bat(String text) {
        return Shells.parse(ShellDialect.CMD, text, Map.of("Tools", "C:\\t"));
    }

    private static void gives(String script, String commands) {
        assertThat(Shells.via(bat(script))).isEqualTo(commands);
    }

    private static void fates(String script, String fates) {
        assertThat(Shells.fates(bat(script))).isEqualTo(fates);
    }

    @Test
    void operators_and_lines_separate_commands() {
        gives("a & b && c || d | e\r\nf", "a; b; c; d; e; f");
    }

    @Test
    void carets_escape_and_continue() {
        gives("dotnet test ^\r\n  --logger trx ^& x", "dotnet test --logger trx & x");
    }

    @Test
    void remarks_labels_and_echo_off_are_no_commands() {
        gives("@echo off\nrem trivy fs .\n:: x\n:start\n@mvn test", "echo off; mvn test");
    }

    @Test
    void quotes_keep_words_together_and_fall_off() {
        gives("\"C:\\Program Files\\Git\\bin\\git.exe\" commit -m \"a b\"", "git commit -m a b");
    }

    @Test
    void variables_are_put_in_where_known() {
        gives("set CMD=mvn -B test\n%CMD% -P%PROFILE% %Tools%\\x", "mvn -B test -P%PROFILE% C:\\t\\x");
        gives("set \"V=1 2\" & run \"%V%\" %V:1=2%", "run 1 2 %V:1=2%");
        gives("run " + Hole.of("a & b"), "run ${a & b}");
    }

    @Test
    void wrappers_are_seen_through() {
        gives("call npm.cmd run build", "[call] npm run build");
        gives("cmd /c \"npm test && npm run lint\"", "[cmd /c] npm test; [cmd /c] npm run lint");
        gives("start /wait \"\" msbuild.exe app.sln", "[start] msbuild app.sln");
        gives("call gradlew.bat check", "[call] gradle check");
        gives("call deploy.bat prod", "[call] deploy.bat prod");
        gives(
                "powershell -NoProfile -ExecutionPolicy Bypass -Command \"dotnet test; dotnet pack\"",
                "[powershell -command] dotnet test; [powershell -command] dotnet pack");
        gives("powershell -File .\\build.ps1 -Target x", "[powershell -file] .\\build.ps1 -Target x");
    }

    @Test
    void conditions_and_loops_give_what_they_hold() {
        gives("if exist x (\n a\n b\n) else (\n c\n)", "a; b; c");
        gives("if not \"%X%\"==\"1\" a", "a");
        gives("for %%i in (a b) do (lint %%i)", "lint a; lint b");
        gives("for /f \"delims=\" %%i in ('git rev-parse HEAD') do set H=%%i", "git rev-parse HEAD");
        gives("set X=1\nif %X%==2 a", "");
    }

    @Test
    void only_the_last_program_decides() {
        fates("a\nb", "a=IGNORED b=STOPS");
        fates("a\necho done\ncd ..", "a=STOPS echo=STOPS cd=STOPS");
        fates("a && b", "a=STOPS b=STOPS");
        fates("call a || exit /b 1\nb", "a=STOPS b=STOPS");
        fates("a || goto :error\nb\nexit /b 0\n:error\nexit /b 1", "a=STOPS goto=IGNORED b=IGNORED");
        fates("a\nif errorlevel 1 exit /b 1\nb", "a=STOPS b=STOPS");
        fates("a\nif %ERRORLEVEL% NEQ 0 (\n echo x\n exit /b %ERRORLEVEL%\n)\nb", "a=STOPS echo=STOPS b=STOPS");
        fates("a\nexit %ERRORLEVEL%", "a=STOPS");
        fates("a || echo x\nb", "a=IGNORED echo=IGNORED b=STOPS");
    }
}
