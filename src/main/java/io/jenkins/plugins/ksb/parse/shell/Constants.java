package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.Hole;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Conditions whose outcome the script itself tells. */
final class Constants {
    private static final Set<String> TRUE = Set.of("true", ":");
    private static final Set<String> TESTS = Set.of("[", "test");

    Optional<Boolean> truth(Node node, Shell shell) {
        if (node instanceof Node.Simple simple && !simple.words().isEmpty()) {
            return truth(simple, shell);
        }
        if (node instanceof Node.Test test) {
            return known(test.words(), shell)
                    .flatMap(operands -> comparison(
                            operands,
                            test.words().get(0).plain().filter("if"::equals).isPresent()));
        }
        if (node instanceof Node.Sequence sequence && sequence.nodes().size() == 1) {
            return truth(sequence.nodes().get(0), shell);
        }
        return node instanceof Node.Pipeline pipeline && pipeline.parts().size() == 1
                ? truth(pipeline.parts().get(0), shell).map(known -> known != pipeline.negated())
                : Optional.empty();
    }

    boolean isTest(Node node) {
        return node instanceof Node.Test
                || (node instanceof Node.Simple simple
                        && !simple.words().isEmpty()
                        && simple.words().get(0).plain().filter(TESTS::contains).isPresent());
    }

    private static Optional<Boolean> truth(Node.Simple simple, Shell shell) {
        String name = simple.words().get(0).plain().orElse("");
        if (TRUE.contains(name)) {
            return Optional.of(true);
        }
        if (name.equals("false") && simple.words().size() == 1) {
            return Optional.of(false);
        }
        return TESTS.contains(name)
                ? known(simple.words(), shell).flatMap(operands -> comparison(operands, false))
                : Optional.empty();
    }

    /** The operands of a test, if all of them are known. */
    private static Optional<List<String>> known(List<Word> words, Shell shell) {
        Expander expander = new Expander(shell);
        List<String> all = words.stream().map(expander::text).toList();
        boolean open = all.stream().anyMatch(text -> text.indexOf('$') >= 0 || text.indexOf('`') >= 0 || isOpen(text));
        int end = all.size() - (all.get(0).startsWith("[") ? 1 : 0);
        return open || end < 1 ? Optional.empty() : Optional.of(all.subList(1, end));
    }

    private static boolean isOpen(String text) {
        return Hole.in(text) || text.indexOf('*') >= 0 || text.indexOf('%') >= 0;
    }

    private static Optional<Boolean> comparison(List<String> operands, boolean expression) {
        if (operands.size() == 2 && operands.get(0).equals("-z")) {
            return Optional.of(operands.get(1).isEmpty());
        }
        if (operands.size() == 2 && operands.get(0).equals("-n")) {
            return Optional.of(!operands.get(1).isEmpty());
        }
        if (operands.size() == 1
                && expression
                && (operands.get(0).equals("true") || operands.get(0).equals("false"))) {
            return Optional.of(operands.get(0).equals("true"));
        }
        if (operands.size() != 3) {
            return Optional.empty();
        }
        boolean equal = operands.get(0).equals(operands.get(2));
        return switch (operands.get(1)) {
            case "=", "==", "-eq", "-ceq" -> Optional.of(equal);
            case "!=", "-ne", "-cne" -> Optional.of(!equal);
            default -> Optional.empty();
        };
    }
}
