package io.jenkins.plugins.ksb.detect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern of commands: the name, a sequence of arguments, and tests in any order. */
public final class CommandPattern {
    private final String source;
    private final CommandName name;
    private volatile @Nullable ArgumentTests arguments;

    private CommandPattern(String source) {
        this.source = source.strip();
        int blank = this.source.indexOf(' ');
        this.name = CommandName.of(blank < 0 ? this.source : this.source.substring(0, blank));
    }

    static CommandPattern of(String source) {
        CommandPattern pattern = new CommandPattern(source);
        pattern.arguments();
        return pattern;
    }

    /** Of a source that is known to be good: the arguments are looked at when a command of the name comes along. */
    static CommandPattern trusted(String source) {
        return new CommandPattern(source);
    }

    /** Texts and globs, one of which a command's name has to match; none where a table cannot tell. */
    List<String> names() {
        return name.alternatives();
    }

    boolean matches(Words command) {
        return isNamed(command.name()) && matchesArguments(command);
    }

    boolean isNamed(String command) {
        return name.matches(command);
    }

    boolean matchesArguments(Words command) {
        return arguments().match(command);
    }

    private ArgumentTests arguments() {
        ArgumentTests known = arguments;
        if (known == null) {
            known = ArgumentTests.of(source);
            arguments = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return source;
    }
}
