package io.jenkins.plugins.ksb.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A test of a command's arguments that does not care for their order. */
interface Token {

    boolean in(Words command);

    /** Reads an option, a plain word, {@code /expression/} or {@code ~anywhere}. */
    static Token of(String source) {
        if (source.isEmpty() || source.startsWith("!") || source.equals("...") || source.equals("$")) {
            throw new BadPattern("must name an option or an argument, which '" + source + "' does not");
        }
        if (source.startsWith("~")) {
            return anywhere(source.substring(1));
        }
        if (isRegex(source)) {
            Regex regex = Regex.of(source.substring(1, source.length() - 1));
            return command -> any(command.arguments(), regex::finds);
        }
        List<Token> alternatives = new ArrayList<>();
        for (String alternative : source.split("\\|", -1)) {
            alternatives.add(argument(alternative));
        }
        return command -> any(alternatives, token -> token.in(command));
    }

    /** Without a stream: this is where most of the time goes. */
    private static <T> boolean any(List<T> all, Predicate<T> test) {
        for (T each : all) {
            if (test.test(each)) {
                return true;
            }
        }
        return false;
    }

    static boolean isRegex(String source) {
        return source.length() > 2 && source.startsWith("/") && source.endsWith("/");
    }

    private static Token anywhere(String source) {
        if (source.isEmpty()) {
            throw new BadPattern("must say behind '~' what to look for: ~*hooks.example.com*");
        }
        Glob glob = Glob.ignoringCase(source);
        return command -> any(command.anywhere(), glob::matches);
    }

    private static Token argument(String source) {
        if (source.isEmpty()) {
            throw new BadPattern("must have no empty alternative");
        }
        Glob whole = Glob.of(source);
        int equals = source.startsWith("-") ? source.indexOf('=') : -1;
        if (equals < 0) {
            return command -> any(command.arguments(), whole::matches);
        }
        Glob option = Glob.of(source.substring(0, equals));
        Glob value = Glob.of(source.substring(equals + 1));
        return command -> {
            for (int i = 0; i < command.size(); i++) {
                if (whole.matches(command.argument(i))
                        || option.matches(command.argument(i))
                                && i + 1 < command.size()
                                && value.matches(command.argument(i + 1))) {
                    return true;
                }
            }
            return false;
        };
    }
}
