package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.shell.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The simple commands in a syntax tree of ours, each as its words separated by {@code |}. */
final class SyntaxCommands {
    private static final Set<String> NO_COMMANDS_TO_THE_ORACLE =
            Set.of("[", "export", "declare", "local", "readonly", "typeset", "unset");

    private SyntaxCommands() {}

    /** Sorted, for both parsers visit what stands in here-documents at different times. */
    static List<String> of(String script) {
        List<String> commands = new ArrayList<>();
        collect(new PosixParser(script).program(), commands);
        commands.sort(null);
        return commands;
    }

    private static void collect(Node node, List<String> commands) {
        if (node instanceof Node.Simple simple && !simple.words().isEmpty()) {
            List<String> words =
                    simple.words().stream().map(SyntaxCommands::text).toList();
            if (!NO_COMMANDS_TO_THE_ORACLE.contains(words.get(0))) {
                commands.add(String.join("|", words));
            }
        }
        List<Part.Substitution> substitutions = new ArrayList<>();
        words(node).forEach(word -> word.substitutions(substitutions));
        substitutions.forEach(inner -> collect(inner.body(), commands));
        Nodes.children(node).forEach(inner -> collect(inner, commands));
    }

    private static Stream<Word> words(Node node) {
        if (node instanceof Node.Simple simple) {
            return Stream.concat(
                    Stream.concat(
                            simple.words().stream(),
                            simple.assignments().stream().flatMap(assignment -> assignment.values().stream())),
                    redirected(simple.redirections()));
        }
        if (node instanceof Node.Test test) {
            return test.words().stream();
        }
        if (node instanceof Node.For loop) {
            return loop.words().stream();
        }
        if (node instanceof Node.Case selection) {
            return Stream.of(selection.subject());
        }
        return node instanceof Node.Redirected redirected ? redirected(redirected.redirections()) : Stream.empty();
    }

    private static Stream<Word> redirected(List<Redirection> redirections) {
        return redirections.stream()
                .flatMap(redirection -> Stream.concat(Stream.of(redirection.target()), redirection.input().stream()))
                .distinct();
    }

    private static String text(Word word) {
        return word.parts().stream().map(SyntaxCommands::text).collect(Collectors.joining());
    }

    private static String text(Part part) {
        if (part instanceof Part.Text text) {
            return text.text();
        }
        return part instanceof Part.Variable variable ? variable.raw() : ((Part.Substitution) part).raw();
    }
}
