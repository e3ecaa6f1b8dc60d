package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Step;
import java.util.ArrayList;
import java.util.List;

/** Arguments any of which changes what a match means: of commands by {@link Token}, of steps by name or {@code name=glob}. */
public final class Tokens {
    static final Tokens NONE = new Tokens(List.of());

    private final List<String> sources;
    private final List<Token> ofCommands = new ArrayList<>();
    private final List<ArgumentPattern> ofSteps = new ArrayList<>();

    private Tokens(List<String> sources) {
        this.sources = List.copyOf(sources);
        for (String source : sources) {
            ofCommands.add(Token.of(withEquals(source)));
            if (!source.startsWith("-") && !source.startsWith("~") && !Token.isRegex(source)) {
                ofSteps.add(argumentOf(source));
            }
        }
    }

    static Tokens of(List<String> sources) {
        return sources.isEmpty() ? NONE : new Tokens(sources);
    }

    /** {@code -x test} reads better than {@code -x=test}, and means the same. */
    private static String withEquals(String source) {
        String[] words = source.trim().split("\\s+");
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
        return ofCommands.stream().anyMatch(token -> token.in(command));
    }

    boolean in(Step step) {
        return ofSteps.stream().anyMatch(argument -> argument.in(step));
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
