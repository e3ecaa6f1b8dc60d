package io.jenkins.plugins.ksb.parse.groovy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Variables of a block, a method or the whole script. */
final class Scope {
    private final @Nullable Scope outer;
    private @Nullable Map<String, Cell> cells;

    Scope(@Nullable Scope outer) {
        this.outer = outer;
    }

    Scope inner() {
        return new Scope(this);
    }

    @Nullable
    Cell find(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Cell cell = scope.cells == null ? null : scope.cells.get(name);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    boolean has(String name) {
        return cells != null && cells.containsKey(name);
    }

    Cell declare(String name, Val value) {
        if (cells == null) {
            cells = new HashMap<>();
        }
        Cell cell = new Cell(value);
        cells.put(name, cell);
        return cell;
    }

    /** Where assignments to undeclared names go. */
    Scope outermost() {
        Scope scope = this;
        while (scope.outer != null) {
            scope = scope.outer;
        }
        return scope;
    }

    /** One variable. */
    static final class Cell {
        Val value;
        /** The failure on whose account it was last set. */
        @Nullable
        Guard setOnFailure;

        Cell(Val value) {
            this.value = value;
        }
    }
}
