package io.jenkins.plugins.ksb.parse.groovy;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets both ways of a branch start from the same variables and come together again: what either has set is then a choice. */
final class Journal {
    private @Nullable Map<Scope.Cell, Val> open;

    void set(Scope.Cell cell, Val value) {
        if (open != null) {
            open.putIfAbsent(cell, cell.value);
        }
        cell.value = value;
    }

    /** Follows each way from the same start; a way that answers false leaves for good, and its variables with it. */
    void branch(List<Way> ways) {
        Map<Scope.Cell, Val> outer = open;
        Map<Scope.Cell, List<Val>> ends = new IdentityHashMap<>();
        int coming = 0;
        for (Way way : ways) {
            Map<Scope.Cell, Val> before = new IdentityHashMap<>();
            open = before;
            boolean goesOn;
            try {
                goesOn = way.follow();
            } finally {
                open = outer;
            }
            if (goesOn) {
                note(before, ends, coming++);
            }
            before.forEach((cell, value) -> {
                if (outer != null) {
                    outer.putIfAbsent(cell, value);
                }
                cell.value = value;
            });
            fill(ends, coming);
        }
        ends.forEach((cell, values) -> cell.value = Choices.of(values));
    }

    private static void note(Map<Scope.Cell, Val> before, Map<Scope.Cell, List<Val>> ends, int coming) {
        before.forEach((cell, old) -> {
            List<Val> values = ends.computeIfAbsent(cell, c -> new ArrayList<>());
            while (values.size() < coming) {
                values.add(old);
            }
            values.add(cell.value);
        });
    }

    /** Ways that did not touch a variable leave it as it was. */
    private static void fill(Map<Scope.Cell, List<Val>> ends, int coming) {
        ends.forEach((cell, values) -> {
            while (values.size() < coming) {
                values.add(cell.value);
            }
        });
    }

    /** One way of a branch. */
    interface Way {
        boolean follow();
    }
}
