package io.jenkins.plugins.ksb.parse.shell;

import java.util.stream.Stream;

/** The structure of scripts. */
final class Nodes {
    private Nodes() {}

    /** The nodes directly inside, those within words left out. */
    static Stream<Node> children(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.nodes().stream();
        }
        if (node instanceof Node.AndOr list) {
            return list.parts().stream();
        }
        if (node instanceof Node.Pipeline pipeline) {
            return pipeline.parts().stream();
        }
        if (node instanceof Node.If branch) {
            return Stream.of(branch.condition(), branch.then(), branch.otherwise());
        }
        if (node instanceof Node.While loop) {
            return Stream.of(loop.condition(), loop.body());
        }
        if (node instanceof Node.Case selection) {
            return selection.arms().stream();
        }
        if (node instanceof Node.Try attempt) {
            return Stream.concat(
                    Stream.of(attempt.body()), Stream.concat(attempt.handlers().stream(), Stream.of(attempt.last())));
        }
        return body(node);
    }

    private static Stream<Node> body(Node node) {
        if (node instanceof Node.For loop) {
            return Stream.of(loop.body());
        }
        if (node instanceof Node.Function function) {
            return Stream.of(function.body());
        }
        if (node instanceof Node.Subshell subshell) {
            return Stream.of(subshell.body());
        }
        if (node instanceof Node.Background background) {
            return Stream.of(background.node());
        }
        return node instanceof Node.Redirected redirected ? Stream.of(redirected.node()) : Stream.empty();
    }
}
