package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.OnFailure;
import java.util.List;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.syntax.Types;

/** Puts values into variables, maps, lists, the environment and the result of the run. */
final class Assignments {
    private final Walk walk;

    Assignments(Walk walk) {
        this.walk = walk;
    }

    void declare(Expression target, Val value, Scope scope) {
        if (target instanceof VariableExpression variable) {
            scope.declare(variable.getName(), value);
        } else if (target instanceof TupleExpression tuple) {
            List<Expression> parts = tuple.getExpressions();
            for (int i = 0; i < parts.size(); i++) {
                declare(parts.get(i), Operators.index(value, new Val.Whole(i)), scope);
            }
        }
    }

    void assign(Expression target, Val value, Scope scope) {
        if (target instanceof VariableExpression variable) {
            toVariable(variable.getName(), value, scope);
        } else if (target instanceof PropertyExpression property) {
            toProperty(property, value, scope);
        } else if (target instanceof TupleExpression tuple) {
            List<Expression> parts = tuple.getExpressions();
            for (int i = 0; i < parts.size(); i++) {
                assign(parts.get(i), Operators.index(value, new Val.Whole(i)), scope);
            }
        } else if (target instanceof BinaryExpression index
                && index.getOperation().getType() == Types.LEFT_SQUARE_BRACKET) {
            Val container = walk.evaluator.eval(index.getLeftExpression(), scope);
            Val key = walk.evaluator.eval(index.getRightExpression(), scope);
            put(container, key, value);
        }
    }

    private void toVariable(String name, Val value, Scope scope) {
        Scope.Cell cell = scope.find(name);
        if (cell == null) {
            cell = scope.outermost().declare(name, Val.unknown(name));
            if (value instanceof Val.Fn closure) {
                walk.steps.handOver(closure);
            }
        }
        walk.journal.set(cell, value);
        cell.setOnFailure = walk.recorder.catching();
    }

    private void toProperty(PropertyExpression property, Val value, Scope scope) {
        Val receiver = walk.evaluator.eval(property.getObjectExpression(), scope);
        Val name = walk.evaluator.eval(property.getProperty(), scope);
        if (receiver instanceof Val.Self) {
            toVariable(Texts.of(name), value, walk.globals);
        } else if (receiver instanceof Val.Instance instance) {
            Scope.Cell cell = instance.fields().find(Texts.of(name));
            walk.journal.set(cell == null ? instance.fields().declare(Texts.of(name), Val.NULL) : cell, value);
        } else {
            put(receiver, name, value);
        }
    }

    /**
     * {@code container.key = value}, {@code container[key] = value}, {@code container.put(key, value)}. A map that becomes the
     * delegate of a block is filled by that block: what is missing there proves nothing.
     */
    void put(Val container, Val key, Val value) {
        if (value instanceof Val.Entries settings
                && key instanceof Val.Text name
                && name.text().equals("delegate")) {
            settings.open = true;
        }
        if (container instanceof Val.Entries entries) {
            entries.open |= !(key instanceof Val.Text || key instanceof Val.Whole);
            entries.map.put(Texts.of(Choices.alternatives(key).get(0)), value);
        } else if (container instanceof Val.Items items && key instanceof Val.Whole whole) {
            if (whole.number() >= 0 && whole.number() < items.list.size()) {
                items.list.set((int) whole.number(), value);
            } else {
                items.list.add(value);
            }
        } else if (container instanceof Val.Handle handle) {
            toGlobal(handle, Texts.of(Choices.alternatives(key).get(0)), value);
        } else if (container instanceof Val.Unknown unknown && unknown.source().equals("currentBuild.rawBuild")) {
            toGlobal(new Val.Handle("currentBuild", null), Texts.of(key), value);
        }
    }

    private void toGlobal(Val.Handle handle, String name, Val value) {
        if (handle.path().equals("env")) {
            walk.environment.assign(name, value);
        } else if (handle.path().equals("currentBuild") && name.equals("result")) {
            setResult(value);
        }
    }

    /** The run is marked: failures that led here have an effect, unless it is marked as fine. */
    void setResult(Val result) {
        for (Val alternative : Choices.alternatives(result)) {
            boolean fine =
                    alternative instanceof Val.Nothing || Texts.of(alternative).endsWith("SUCCESS");
            if (!fine) {
                walk.recorder.react(OnFailure.DEGRADES);
            }
        }
    }
}
