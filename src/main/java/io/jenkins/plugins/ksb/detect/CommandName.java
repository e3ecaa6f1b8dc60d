package io.jenkins.plugins.ksb.detect;

import java.util.List;

/** The first word of a command pattern. */
interface CommandName {

    boolean matches(String name);

    /** Texts and globs, one of which a name has to match; none where a table cannot tell. */
    List<String> alternatives();

    static CommandName of(String source) {
        if (Token.isRegex(source)) {
            return new Expression(Regex.of(source.substring(1, source.length() - 1)));
        }
        if (source.isEmpty() || "-!~$".indexOf(source.charAt(0)) >= 0 || source.equals("...")) {
            throw new BadPattern("must begin with the command's name, or *, not with '" + source + "'");
        }
        return new Name(Glob.ofAlternatives(source));
    }

    /** {@code npm|pnpm} or {@code terra*}. */
    record Name(Glob glob) implements CommandName {
        @Override
        public boolean matches(String name) {
            return glob.matches(name);
        }

        @Override
        public List<String> alternatives() {
            return glob.alternatives();
        }
    }

    /** {@code /expression/}. */
    record Expression(Regex regex) implements CommandName {
        @Override
        public boolean matches(String name) {
            return regex.finds(name);
        }

        @Override
        public List<String> alternatives() {
            return List.of();
        }
    }
}
