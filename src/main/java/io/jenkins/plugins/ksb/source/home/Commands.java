package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.parse.Script;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import io.jenkins.plugins.ksb.parse.shell.ShellParser;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Scripts that a build ran, to commands. Jenkins prints a secret as stars; these are holes here. */
final class Commands {
    private static final Pattern MASKED = Pattern.compile("\\*{4,}");
    private static final String HOLE = Hole.of("masked");

    private Commands() {}

    static List<Command> of(String text, ShellDialect dialect, OnFailure onFailure) {
        return of(text, dialect, onFailure, Location.START);
    }

    static List<Command> of(String text, ShellDialect dialect, OnFailure onFailure, Location start) {
        String known = text.contains("****") ? MASKED.matcher(text).replaceAll(HOLE) : text;
        return ShellParser.parse(new Script(known, dialect, Map.of(), onFailure, start));
    }
}
