package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.OnFailure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is made of a failure: {@code || true}, {@code || exit 1}, the branches of an {@code if}. */
final class Handlers {
    private static final Set<String> BENIGN =
            Set.of("true", ":", "echo", "printf", "cat", "sleep", "Write-Host", "Write-Output", "Write-Warning", "rem");
    private static final Set<String> FAILING = Set.of("exit", "return", "throw", "false", "goto");

    /** Of each part of a list but its last. */
    List<OnFailure> fates(Node.AndOr list, Shell shell, Frame frame) {
        OnFailure[] fates = new OnFailure[list.parts().size() - 1];
        OnFailure fate = frame.status();
        int end = list.parts().size();
        for (int i = fates.length - 1; i >= 0; i--) {
            if (list.ors().get(i)) {
                fate = fate(new Node.Sequence(list.parts().subList(i + 1, end)), shell, frame);
                end = i + 1;
            }
            fates[i] = fate;
        }
        return List.of(fates);
    }

    OnFailure fate(Node.If branch, Shell shell, Frame frame) {
        boolean negated = negated(branch).isPresent();
        Node failure = negated ? branch.then() : branch.otherwise();
        Node success = negated ? branch.otherwise() : branch.then();
        OnFailure fate = fate(failure, shell, frame);
        return fate == OnFailure.IGNORED && !benign(success, shell, 0) ? OnFailure.HANDLED : fate;
    }

    /** Of a command whose status a condition behind it looks at: what a branch that ends with a failure does. */
    OnFailure afterwards(Node.If branch, Shell shell, Frame frame) {
        return ending(branch.then(), shell, frame, 0)
                .or(() -> ending(branch.otherwise(), shell, frame, 0))
                .filter(fate -> fate != OnFailure.IGNORED)
                .orElse(OnFailure.HANDLED);
    }

    /** What stands behind the {@code !} of a condition. */
    static Optional<Node> negated(Node.If branch) {
        return branch.condition() instanceof Node.Sequence sequence
                        && sequence.nodes().size() == 1
                        && sequence.nodes().get(0) instanceof Node.Pipeline pipeline
                        && pipeline.negated()
                        && pipeline.parts().size() == 1
                ? Optional.of(pipeline.parts().get(0))
                : Optional.empty();
    }

    OnFailure fate(Node handler, Shell shell, Frame frame) {
        Optional<OnFailure> ending = ending(handler, shell, frame, 0);
        return ending.orElseGet(() -> benign(handler, shell, 0) ? OnFailure.IGNORED : OnFailure.HANDLED);
    }

    /** Where it surely ends with a failure: what that does. */
    private Optional<OnFailure> ending(Node node, Shell shell, Frame frame, int depth) {
        if (node instanceof Node.Simple simple) {
            return ending(simple, shell, frame, depth);
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.nodes().stream()
                    .flatMap(inner -> ending(inner, shell, frame, depth).stream())
                    .findFirst();
        }
        if (node instanceof Node.Subshell subshell) {
            return ending(subshell.body(), shell, frame.process(frame.fate(shell)), depth);
        }
        if (node instanceof Node.AndOr list) {
            return ending(list, shell, frame, depth);
        }
        return node instanceof Node.Redirected redirected
                ? ending(redirected.node(), shell, frame, depth)
                : Optional.empty();
    }

    private Optional<OnFailure> ending(Node.AndOr list, Shell shell, Frame frame, int depth) {
        for (int i = 0; i < list.parts().size(); i++) {
            Optional<OnFailure> ending = ending(list.parts().get(i), shell, frame, depth);
            boolean goesOn = i + 1 < list.parts().size()
                    && benign(list.parts().get(i), shell, depth)
                    && !list.ors().get(i);
            if (ending.isPresent() || !goesOn) {
                return ending;
            }
        }
        return Optional.empty();
    }

    private Optional<OnFailure> ending(Node.Simple simple, Shell shell, Frame frame, int depth) {
        List<String> words = new Expander(shell).fields(simple.words());
        String name = words.isEmpty() ? "" : words.get(0);
        Optional<Node> function = shell.function(name);
        if (function.isPresent()) {
            return depth > 5 ? Optional.empty() : ending(function.get(), shell, frame.call(shell), depth + 1);
        }
        if (!FAILING.contains(name)) {
            return Optional.empty();
        }
        if (words.get(words.size() - 1).equals("0")) {
            return Optional.of(OnFailure.IGNORED);
        }
        return Optional.of(
                switch (name) {
                    case "return" -> frame.returns();
                    case "false" -> frame.fate(shell);
                    default -> frame.exit();
                });
    }

    /** Whether it only talks, or does nothing at all. */
    private boolean benign(Node node, Shell shell, int depth) {
        if (node instanceof Node.Simple simple) {
            Optional<String> name = simple.words().stream().findFirst().flatMap(Word::plain);
            Optional<Node> function = name.flatMap(shell::function);
            if (function.isPresent()) {
                return depth < 5 && benign(function.get(), shell, depth + 1);
            }
            boolean exits = name.filter(FAILING::contains).isPresent();
            return exits || name.filter(BENIGN::contains).isPresent();
        }
        boolean structure = node instanceof Node.Sequence
                || node instanceof Node.AndOr
                || node instanceof Node.Subshell
                || node instanceof Node.Redirected
                || node instanceof Node.Pipeline;
        return structure && Nodes.children(node).allMatch(child -> benign(child, shell, depth));
    }
}
