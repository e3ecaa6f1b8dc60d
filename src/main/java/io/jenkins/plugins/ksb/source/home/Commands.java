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
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Scripts that builds ran, to commands. A job runs the same scripts again and again, so what was made of them is remembered, up to
 * a bound. Jenkins prints a secret as stars; these are holes here.
 */
final class Commands {
    private static final int REMEMBERED = 4096;
    private static final int LONGEST_REMEMBERED = 8192;
    private static final Pattern MASKED = Pattern.compile("\\*{4,}");
    private static final String HOLE = Hole.of("masked");

    private final Map<Key, List<Command>> remembered = new ConcurrentHashMap<>();

    private record Key(String text, ShellDialect dialect, OnFailure onFailure) {}

    List<Command> of(String text, ShellDialect dialect, OnFailure onFailure) {
        if (text.length() > LONGEST_REMEMBERED) {
            return parse(text, dialect, onFailure, Location.START);
        }
        Key key = new Key(text, dialect, onFailure);
        List<Command> known = remembered.get(key);
        if (known == null) {
            known = parse(text, dialect, onFailure, Location.START);
            if (remembered.size() < REMEMBERED) {
                remembered.put(key, known);
            }
        }
        return known;
    }

    static List<Command> parse(String text, ShellDialect dialect, OnFailure onFailure, Location start) {
        String known = text.contains("****") ? MASKED.matcher(text).replaceAll(HOLE) : text;
        return ShellParser.parse(new Script(known, dialect, Map.of(), onFailure, start));
    }
}
