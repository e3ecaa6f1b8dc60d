package io.jenkins.plugins.ksb.parse.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One word of a script before its variables are looked up. */
record Word(List<Part> parts, int offset) {

    /** What a word is made of. {@code quoted} parts are never split into several words. */
    sealed interface Part {
        boolean quoted();

        record Text(String text, boolean quoted) implements Part {}

        /**
         * @param name empty where the expansion does more than to look the variable up
         * @param operand what stands behind the name in <code>${NAME:-…}</code>
         * @param fallback whether the operand is taken when the variable is unset
         */
        record Variable(
                String name,
                String raw,
                boolean quoted,
                @Nullable Word operand,
                boolean fallback) implements Part {

            private boolean reads(Predicate<String> wanted) {
                return wanted.test(name) || (operand != null && operand.reads(wanted));
            }
        }

        /** Commands whose output stands here. */
        record Substitution(Node body, String raw, boolean quoted) implements Part {}
    }

    Word {
        parts = List.copyOf(parts);
    }

    /** The text of a word without quotes, variables or substitutions. */
    Optional<String> plain() {
        return parts.size() == 1 && parts.get(0) instanceof Part.Text text && !text.quoted()
                ? Optional.of(text.text())
                : Optional.empty();
    }

    /** Whether it reads a variable of such a name, at any depth. */
    boolean reads(Predicate<String> name) {
        for (Part part : parts) {
            if (part instanceof Part.Variable variable && variable.reads(name)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the substitutions in it, at any depth. */
    void substitutions(List<Part.Substitution> into) {
        for (Part part : parts) {
            if (part instanceof Part.Substitution substitution) {
                into.add(substitution);
            } else if (part instanceof Part.Variable variable && variable.operand() != null) {
                variable.operand().substitutions(into);
            }
        }
    }
}
