package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arguments any of which changes what a match means: of commands by {@link Token}, of steps by name or {@code name=glob}. */
public final class Tokens {
    static final Tokens NONE = new Tokens(List.of());

    private final List<String> sources;
    private volatile @Nullable Compiled compiled;

    private record Compiled(List<Token> ofCommands, List<ArgumentPattern> ofSteps) {}

    private Tokens(List<String> sources) {
        this.sources = List.copyOf(sources);
    }

    static Tokens of(List<String> sources) {
        Tokens tokens = trusted(sources);
        tokens.compiled();
        return tokens;
    }

    /** Of sources that are known to be good: they are looked at when something matches so far. */
    static Tokens trusted(List<String> sources) {
        return sources.isEmpty() ? NONE : new Tokens(sources);
    }

    private Compiled compiled() {
        Compiled known = compiled;
        if (known == null) {
            known = compile(sources);
            compiled = known;
        }
        return known;
    }

    private static Compiled compile(List<String> sources) {
        List<Token> ofCommands = new ArrayList<>(sources.size());
        List<ArgumentPattern> ofSteps = new ArrayList<>(sources.size());
        for (String source : sources) {
            ofCommands.add(Token.of(withEquals(source)));
            if (!source.startsWith("-") && !source.startsWith("~") && !Token.isRegex(source)) {
                ofSteps.add(argumentOf(source));
            }
        }
        return new Compiled(ofCommands, ofSteps);
    }

    /** {@code -x test} reads better than {@code -x=test}, and means the same. */
    private static String withEquals(String source) {
        String[] words = source.strip().split("\\s+");
        if (words.length > 2 || words.length == 2 && (!source.startsWith("-") || source.indexOf('=') >= 0)) {
            throw new BadPattern("must be one argument, or an option and its value");
        }
        return String.join("=", words);
    }

    private static ArgumentPattern argumentOf(String source) {
        int equals = source.indexOf('=');
        return equals < 0
                ? ArgumentPattern.of(source, "*")
                : ArgumentPattern.of(source.substring(0, equals), source.substring(equals + 1));
    }

    boolean isEmpty() {
        return sources.isEmpty();
    }

    boolean in(Words command) {
        for (Token token : compiled().ofCommands()) {
            if (token.in(command)) {
                return true;
            }
        }
        return false;
    }

    boolean in(Step step) {
        for (ArgumentPattern argument : compiled().ofSteps()) {
            if (argument.in(step)) {
                return true;
            }
        }
        return false;
    }

    /** As written. */
    public List<String> sources() {
        return sources;
    }

    @Override
    public String toString() {
        return sources.toString();
    }
}
