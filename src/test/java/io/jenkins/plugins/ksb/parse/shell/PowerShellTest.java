package io.jenkins.plugins.ksb.parse.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PowerShellTest {

    private static List<Command> ps(String text) {
        return Shells.parse(ShellDialect.POWERSHELL, text, Map.of("TARGET", "prod"));
    }

    private static void gives(String script, String commands) {
        assertThat(Shells.via(ps(script))).isEqualTo(commands);
    }

    private static void fates(String script, String fates) {
        assertThat(Shells.fates(ps(script))).isEqualTo(fates);
    }

    @Test
    void statements_and_pipelines_separate_commands() {
        gives("a; b | c\nd && e", "a; b; c; d; e");
    }

    @Test
    void backticks_continue_and_escape() {
        gives("dotnet test `\n  --logger trx `$x \"a`\"b\"", "dotnet test --logger trx $x a\"b");
    }

    @Test
    void comments_are_no_commands() {
        gives("# trivy fs .\n<# dotnet test\n #>\ndotnet pack # x", "dotnet pack");
    }

    @Test
    void the_call_operator_runs_what_follows() {
        gives("& \"C:\\Program Files\\MSBuild\\MSBuild.exe\" /t:Build", "msbuild /t:Build");
        gives("$exe = 'C:\\x\\nuget.exe'\n& $exe restore \"$exe\"", "nuget restore C:\\x\\nuget.exe");
        gives("& { a; b }", "a; b");
    }

    @Test
    void variables_are_put_in_where_known() {
        gives(
                "$v = \"1.\" + '2'; $env:X = 'y'; run $v $env:x ${v} $env:TARGET $other \"$v-$other\" $v.Length",
                "run 1.2 y 1.2 prod $other 1.2-$other $v.Length");
        gives("$a = @('test', '--no-build')\n& dotnet @a", "dotnet test --no-build");
        gives("$out = dotnet --version\nif ($true) { a } else { b }", "dotnet --version; a");
    }

    @Test
    void blocks_give_what_they_hold() {
        gives("if ($x -eq 1) { a } elseif ($y) { b } else { c }", "a; b; c");
        gives("foreach ($p in @('x', 'y')) { dotnet test $p }", "dotnet test x; dotnet test y");
        gives(
                "Get-ChildItem *.csproj | ForEach-Object { dotnet build $_.Name }",
                "Get-ChildItem *.csproj; dotnet build $_.Name; ForEach-Object { dotnet build $_.Name }");
        gives("try { a } catch { b } finally { c }", "a; b; c");
        gives("function Invoke-Tests($p) { param([string]$q)\n dotnet test }\nInvoke-Tests x", "dotnet test");
        gives("switch ($x) { 'a' { one } default { two } }", "one; two");
        gives("$r = (Invoke-RestMethod -Uri $u -Method Post).id", "Invoke-RestMethod -Uri $u -Method Post");
    }

    @Test
    void what_starts_something_is_seen_through() {
        gives(
                "Start-Process -FilePath msbuild.exe -ArgumentList 'app.sln', '/t:Build' -Wait -NoNewWindow",
                "[Start-Process] msbuild app.sln /t:Build");
        gives("Invoke-Expression \"dotnet test\"", "[Invoke-Expression] dotnet test");
        gives("cmd /c 'npm test'", "[cmd /c] npm test");
    }

    @Test
    void here_strings_are_one_word() {
        gives("Set-Content f @'\nrm x; y\n'@\na", "Set-Content f rm x; y; a");
    }

    @Test
    void only_the_last_program_decides() {
        fates("a\nb\nWrite-Host done", "a=IGNORED b=STOPS Write-Host=UNKNOWN");
        fates("a\nif ($LASTEXITCODE -ne 0) { exit 1 }\nb", "a=STOPS b=STOPS");
        fates("a; if ($LASTEXITCODE -ne 0) { throw 'x' }; b", "a=STOPS b=STOPS");
    }

    @Test
    void cmdlets_stop_by_preference() {
        fates("Invoke-Pester", "Invoke-Pester=UNKNOWN");
        fates("$ErrorActionPreference = 'Stop'\nInvoke-Pester\na", "Invoke-Pester=STOPS a=STOPS");
        fates("Invoke-Pester -ErrorAction SilentlyContinue", "Invoke-Pester=IGNORED");
        fates(
                "$ErrorActionPreference = 'Stop'\ntry { Invoke-Pester } catch { Write-Host x }",
                "Invoke-Pester=IGNORED Write-Host=STOPS");
    }
}
