package io.jenkins.plugins.ksb.detect;

import java.util.ArrayList;
import java.util.List;

/** A pattern of commands: the name, a sequence of arguments, and tests in any order. */
public final class CommandPattern {
    private final String source;
    private final Name name;
    private final List<ArgumentSequence.Part> sequence = new ArrayList<>();
    private final List<Token> required = new ArrayList<>();
    private final List<Token> forbidden = new ArrayList<>();

    private CommandPattern(String source) {
        this.source = source;
        String[] words = source.trim().split("\\s+");
        this.name = Name.of(words[0]);
        for (int i = 1; i < words.length; i++) {
            add(words[i], i == words.length - 1);
        }
    }

    static CommandPattern of(String source) {
        return new CommandPattern(source);
    }

    private void add(String word, boolean last) {
        if (word.equals("...")) {
            sequence.add(ArgumentSequence.ANY);
        } else if (word.equals("$")) {
            sequence.add(ArgumentSequence.END);
        } else if (!sequence.isEmpty() && sequence.get(sequence.size() - 1) == ArgumentSequence.END && isWord(word)) {
            throw new BadPattern("must have no argument behind '$', as '" + word + "' is");
        } else if (word.startsWith("!")) {
            forbidden.add(Token.of(word.substring(1)));
        } else if (isWord(word)) {
            sequence.add(new ArgumentSequence.Word(Glob.of(checked(word))));
        } else {
            required.add(Token.of(word));
        }
    }

    private static boolean isWord(String word) {
        return !word.startsWith("-")
                && !word.startsWith("!")
                && !word.startsWith("~")
                && !Token.isRegex(word)
                && !word.contains("|-");
    }

    private static String checked(String word) {
        if (word.startsWith("|") || word.endsWith("|") || word.contains("||")) {
            throw new BadPattern("must have no empty alternative, as '" + word + "' has");
        }
        return word;
    }

    /** The names that can match, or none where a table cannot tell. */
    List<String> literalNames() {
        return name.literals();
    }

    boolean matches(Words command) {
        return name.matches(command.name())
                && required.stream().allMatch(token -> token.in(command))
                && forbidden.stream().noneMatch(token -> token.in(command))
                && ArgumentSequence.matches(sequence, command);
    }

    @Override
    public String toString() {
        return source;
    }

    private interface Name {
        boolean matches(String name);

        default List<String> literals() {
            return List.of();
        }

        static Name of(String source) {
            if (Token.isRegex(source)) {
                Regex regex = Regex.of(source.substring(1, source.length() - 1));
                return regex::finds;
            }
            if (source.isEmpty() || "-!~$".indexOf(source.charAt(0)) >= 0 || source.equals("...")) {
                throw new BadPattern("must begin with the command's name, or *, not with '" + source + "'");
            }
            Glob glob = Glob.of(checked(source));
            return new Name() {
                @Override
                public boolean matches(String name) {
                    return glob.matches(name);
                }

                @Override
                public List<String> literals() {
                    return glob.isLiteral() ? glob.alternatives() : List.of();
                }
            };
        }
    }
}
