package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.ExecutedStep;
import io.jenkins.plugins.ksb.facts.ExecutedStep.Outcome;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a log shows of the steps that ran: the shell's own trace, what Jenkins started itself, the banners of Maven and Gradle,
 * and the lines with which publishers begin. A log says little about outcomes, so most stay with the build's own.
 */
final class LogTrace {
    private static final int MOST_COMMANDS = 5_000;
    private static final Pattern STARTED = Pattern.compile("^\\[[^\\]]{0,200}\\] \\$ (.+)$");
    private static final Pattern SHELL =
            Pattern.compile("^(\\S*/)?(ba|z|k|da)?sh(\\.exe)?\"? .*(jenkins|hudson)\\S*\\.sh.*");
    private static final Pattern BATCH = Pattern.compile("^cmd(\\.exe)? +/c .*(jenkins|hudson)\\S*\\.(bat|cmd).*");
    private static final Pattern POWERSHELL = Pattern.compile("^(powershell|pwsh)\\S* .*(jenkins|hudson)\\S*\\.ps1.*");
    /** A tool whose own script wants cmd: {@code cmd.exe /C "mvn.cmd test && exit %%ERRORLEVEL%%"}. */
    private static final Pattern CMD_TOOL =
            Pattern.compile("(?i)^cmd(?:\\.exe)? +/c +\"?(.+?)(?: +&& +exit +%%?errorlevel%%?)?\"?$");

    private static final Pattern CMD_ECHO = Pattern.compile("^[A-Za-z]:\\\\[^<>|\"?*]*>\\s*(\\S.*)$");
    private static final String MAVEN_PREFIX = "Executing Maven: ";
    private static final Pattern MAVEN = Pattern.compile("^Executing Maven: +(.*)$");
    private static final Pattern RESULT = Pattern.compile(
            "^Build step '.{1,200}' (marked build as|changed build result to) (failure|unstable|FAILURE|UNSTABLE).*$");

    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> banners = new HashSet<>();
    private int commands;

    /** A step whose lines are still coming in. */
    private static final class Draft {
        final int line;
        final String name;
        final List<Command> commands = new ArrayList<>();

        @Nullable
        Outcome outcome;

        Draft(int line, String name) {
            this.line = line;
            this.name = name;
        }
    }

    void line(String line, int number) {
        if (line.isEmpty() || commands >= MOST_COMMANDS) {
            return;
        }
        switch (line.charAt(0)) {
            case '+' -> trace(line, number);
            case '[' -> {
                if (!started(line, number)) {
                    banner(line, number);
                }
            }
            case 'B' -> result(line);
            default -> other(line, number);
        }
    }

    /** {@code + command}; two and more are commands inside of others. */
    private void trace(String line, int number) {
        if (line.startsWith("+ ")) {
            add(current("sh", number), line.substring(2), ShellDialect.POSIX, number);
        }
    }

    private boolean started(String line, int number) {
        Matcher started = STARTED.matcher(line);
        if (!started.matches()) {
            return false;
        }
        String command = started.group(1);
        Matcher tool = CMD_TOOL.matcher(command);
        if (SHELL.matcher(command).matches()) {
            begin("sh", number);
        } else if (BATCH.matcher(command).matches()) {
            begin("bat", number);
        } else if (POWERSHELL.matcher(command).matches()) {
            begin("powershell", number);
        } else if (tool.matches()) {
            add(begin("bat", number), tool.group(1), ShellDialect.CMD, number);
        } else {
            add(begin("sh", number), command, ShellDialect.POSIX, number);
        }
        return true;
    }

    private void other(String line, int number) {
        Matcher maven = line.startsWith(MAVEN_PREFIX) ? MAVEN.matcher(line) : null;
        Matcher echo = line.startsWith(":\\", 1) ? CMD_ECHO.matcher(line) : null;
        if (maven != null && maven.matches()) {
            add(begin("sh", number), "mvn " + maven.group(1), ShellDialect.POSIX, number);
        } else if (echo != null && echo.matches()) {
            add(current("bat", number), echo.group(1), ShellDialect.CMD, number);
        } else {
            banner(line, number);
        }
    }

    private void banner(String line, int number) {
        LogBanners.publisher(line).ifPresent(name -> begin(name, number));
        LogBanners.command(line)
                .filter(banners::add)
                .ifPresent(command -> add(current("sh", number), command, ShellDialect.POSIX, number));
    }

    private void result(String line) {
        Matcher result = RESULT.matcher(line);
        if (result.matches() && !drafts.isEmpty()) {
            boolean failed = result.group(2).equalsIgnoreCase("failure");
            drafts.get(drafts.size() - 1).outcome = failed ? Outcome.FAILED : Outcome.UNSTABLE;
        }
    }

    private Draft begin(String name, int number) {
        Draft draft = new Draft(number, name);
        drafts.add(draft);
        return draft;
    }

    private Draft current(String name, int number) {
        return drafts.isEmpty() ? begin(name, number) : drafts.get(drafts.size() - 1);
    }

    private void add(Draft draft, String text, ShellDialect dialect, int number) {
        List<Command> parsed = Commands.parse(text, dialect, OnFailure.UNKNOWN, new Location(number, 1));
        draft.commands.addAll(parsed);
        commands += parsed.size();
    }

    /** All commands, whatever step they belong to. */
    List<Command> commands() {
        return drafts.stream().flatMap(draft -> draft.commands.stream()).toList();
    }

    /** Of a completed build that did not fail, every step came to its end. */
    List<ExecutedStep> steps(Outcome otherwise) {
        return drafts.stream().map(draft -> step(draft, otherwise)).toList();
    }

    private static ExecutedStep step(Draft draft, Outcome otherwise) {
        return new ExecutedStep(
                "log:" + draft.line,
                "",
                draft.name,
                Arguments.NONE,
                draft.outcome == null ? otherwise : draft.outcome,
                OptionalLong.empty(),
                OptionalLong.empty(),
                "",
                "",
                draft.commands);
    }
}
