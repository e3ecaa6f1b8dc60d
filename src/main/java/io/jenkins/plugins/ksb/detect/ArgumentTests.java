package io.jenkins.plugins.ksb.detect;

import java.util.ArrayList;
import java.util.List;

/** What a command pattern asks of the arguments: some in sequence, others anywhere, others nowhere. */
final class ArgumentTests {
    private final List<ArgumentSequence.Part> sequence = new ArrayList<>();
    private final List<Token> required = new ArrayList<>();
    private final List<Token> forbidden = new ArrayList<>();

    private ArgumentTests() {}

    /** @param pattern as written, the command's name included */
    static ArgumentTests of(String pattern) {
        ArgumentTests tests = new ArgumentTests();
        String[] words = pattern.split("\\s+");
        for (int i = 1; i < words.length; i++) {
            tests.add(words[i]);
        }
        return tests;
    }

    private void add(String word) {
        if (word.equals("...")) {
            add(ArgumentSequence.ANY, word);
        } else if (word.equals("$")) {
            add(ArgumentSequence.END, word);
        } else if (word.startsWith("!")) {
            forbidden.add(Token.of(word.substring(1)));
        } else if (word.startsWith("-") || word.startsWith("~") || Token.isRegex(word) || word.contains("|-")) {
            required.add(Token.of(word));
        } else {
            add(new ArgumentSequence.Word(Glob.ofAlternatives(word)), word);
        }
    }

    private void add(ArgumentSequence.Part part, String word) {
        if (!sequence.isEmpty() && sequence.get(sequence.size() - 1) == ArgumentSequence.END) {
            throw new BadPattern("must have no argument behind '$', as '" + word + "' is");
        }
        sequence.add(part);
    }

    boolean match(Words command) {
        if (!ArgumentSequence.matches(sequence, command)) {
            return false;
        }
        for (Token token : required) {
            if (!token.in(command)) {
                return false;
            }
        }
        for (Token token : forbidden) {
            if (token.in(command)) {
                return false;
            }
        }
        return true;
    }
}
