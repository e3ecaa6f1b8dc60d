package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.OnFailure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a script looks at the status that a command left behind. */
final class StatusReads {
    private static final Set<String> STATUS = Set.of("?", "lastexitcode", "ERRORLEVEL");
    private static final Set<String> PRINTING = Set.of("echo", "printf", "Write-Host", "Write-Output");

    private StatusReads() {}

    /** The frame of a command that is followed by another. */
    static Frame before(Node next, Frame frame) {
        List<String> read = firstWords(next).flatMap(Word::variables).toList();
        boolean pipe = read.stream().anyMatch(name -> name.startsWith("PIPESTATUS"));
        boolean status = pipe || read.stream().anyMatch(STATUS::contains);
        return frame.status(status ? passedOn(next, frame) : OnFailure.IGNORED)
                .left(pipe ? OnFailure.HANDLED : OnFailure.IGNORED);
    }

    /** {@code exit $?} makes the status the script's own. */
    private static OnFailure passedOn(Node next, Frame frame) {
        String name = next instanceof Node.Simple simple && !simple.words().isEmpty()
                ? simple.words().get(0).plain().orElse("")
                : "";
        return switch (name) {
            case "exit" -> frame.exit();
            case "return" -> frame.returns();
            default -> OnFailure.HANDLED;
        };
    }

    /** What a node evaluates before anything else can change the status. */
    private static Stream<Word> firstWords(Node node) {
        if (node instanceof Node.Simple simple) {
            return words(simple);
        }
        if (node instanceof Node.Test test) {
            return test.words().stream();
        }
        if (node instanceof Node.Case selection) {
            return Stream.of(selection.subject());
        }
        return first(node).stream().flatMap(StatusReads::firstWords);
    }

    private static Stream<Word> words(Node.Simple simple) {
        boolean prints = !simple.words().isEmpty()
                && simple.words().get(0).plain().filter(PRINTING::contains).isPresent();
        return prints
                ? Stream.empty()
                : Stream.concat(
                        simple.assignments().stream().flatMap(assignment -> assignment.values().stream()),
                        simple.words().stream());
    }

    private static Optional<Node> first(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.nodes().stream().findFirst();
        }
        if (node instanceof Node.AndOr list) {
            return list.parts().stream().findFirst();
        }
        if (node instanceof Node.Pipeline pipeline) {
            return pipeline.parts().stream().findFirst();
        }
        if (node instanceof Node.If branch) {
            return Optional.of(branch.condition());
        }
        if (node instanceof Node.While loop) {
            return Optional.of(loop.condition());
        }
        return node instanceof Node.Redirected redirected ? Optional.of(redirected.node()) : Optional.empty();
    }

    /** Whether it waits for a certain process, and so takes that one's status. */
    static boolean waits(Node program) {
        if (program instanceof Node.Simple simple) {
            return simple.words().size() > 1
                    && simple.words().get(0).plain().filter("wait"::equals).isPresent();
        }
        return Nodes.children(program).anyMatch(StatusReads::waits);
    }
}
