package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.OnFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether a script looks at the status that a command left behind. */
final class StatusReads {
    private static final Set<String> STATUS = Set.of("?", "lastexitcode", "ERRORLEVEL");
    private static final Set<String> PRINTING = Set.of("echo", "printf", "Write-Host", "Write-Output");

    private StatusReads() {}

    /** The frame of a command that is followed by another. */
    static Frame before(Node next, Frame frame) {
        List<Word> first = firstWords(next);
        boolean pipe = reads(first, name -> name.startsWith("PIPESTATUS"));
        boolean status = pipe || reads(first, STATUS::contains);
        OnFailure unread = OnFailure.IGNORED;
        return frame.read(status ? passedOn(next, frame) : unread, pipe ? OnFailure.HANDLED : unread);
    }

    private static boolean reads(List<Word> words, Predicate<String> name) {
        for (Word word : words) {
            if (word.reads(name)) {
                return true;
            }
        }
        return false;
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
    private static List<Word> firstWords(Node start) {
        Node node = start;
        while (node != null) {
            if (node instanceof Node.Simple simple) {
                return words(simple);
            }
            if (node instanceof Node.Test test) {
                return test.words();
            }
            if (node instanceof Node.Case selection) {
                return List.of(selection.subject());
            }
            node = first(node);
        }
        return List.of();
    }

    private static List<Word> words(Node.Simple simple) {
        boolean prints = !simple.words().isEmpty()
                && simple.words().get(0).plain().filter(PRINTING::contains).isPresent();
        if (prints || simple.assignments().isEmpty()) {
            return prints ? List.of() : simple.words();
        }
        List<Word> words = new ArrayList<>(simple.words());
        simple.assignments().forEach(assignment -> words.addAll(assignment.values()));
        return words;
    }

    private static @Nullable Node first(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.nodes().isEmpty() ? null : sequence.nodes().get(0);
        }
        if (node instanceof Node.AndOr list) {
            return list.parts().get(0);
        }
        if (node instanceof Node.Pipeline pipeline) {
            return pipeline.parts().get(0);
        }
        if (node instanceof Node.If branch) {
            return branch.condition();
        }
        if (node instanceof Node.While loop) {
            return loop.condition();
        }
        return node instanceof Node.Redirected redirected ? redirected.node() : null;
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
