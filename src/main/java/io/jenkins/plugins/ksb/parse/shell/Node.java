package io.jenkins.plugins.ksb.parse.shell;

import java.util.List;

/** The syntax of a script, of any dialect. */
sealed interface Node {
    Node NOTHING = new Sequence(List.of());

    /** {@code X=1}, {@code X+=1}, {@code X=(a b)}. */
    record Assignment(String name, boolean appends, List<Word> values, boolean array) {
        public Assignment {
            values = List.copyOf(values);
        }
    }

    /**
     * A command, its assignments and its redirections; words are empty where it only assigns.
     *
     * @param end offset behind its last word
     */
    record Simple(List<Assignment> assignments, List<Word> words, List<Redirection> redirections, int offset, int end)
            implements Node {}

    /** {@code [[ … ]]} and {@code (( … ))}. */
    record Test(List<Word> words, int offset) implements Node {}

    record Pipeline(List<Node> parts, boolean negated) implements Node {}

    /** {@code orBefore.get(i)} tells whether {@code ||} stands between part {@code i} and the next. */
    record AndOr(List<Node> parts, List<Boolean> ors) implements Node {}

    record Sequence(List<Node> nodes) implements Node {}

    record Background(Node node) implements Node {}

    record Subshell(Node body) implements Node {}

    record Redirected(Node node, List<Redirection> redirections) implements Node {}

    record If(Node condition, Node then, Node otherwise) implements Node {}

    /** {@code while}; {@code until} is one whose condition is negated. */
    record While(Node condition, Node body) implements Node {}

    record For(String variable, List<Word> words, Node body) implements Node {}

    record Case(Word subject, List<Node> arms) implements Node {}

    record Function(String name, Node body) implements Node {}

    /** {@code try} with its handlers; what always follows it. */
    record Try(Node body, List<Node> handlers, Node last) implements Node {}
}
