package io.jenkins.plugins.ksb.parse.groovy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.expr.ClosureListExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.ForStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.ast.stmt.WhileStatement;

/** Loops: over what is known, element by element; over what is not, once. */
final class Loops {
    static final int MOST_ROUNDS = 100;

    private final Walk walk;

    Loops(Walk walk) {
        this.walk = walk;
    }

    Statements.End forLoop(ForStatement loop, Scope scope) {
        Expression collection = loop.getCollectionExpression();
        if (collection instanceof ClosureListExpression parts
                && parts.getExpressions().size() == 3) {
            return counting(parts.getExpressions(), loop.getLoopBlock(), scope.inner());
        }
        Val over = walk.evaluator.eval(collection, scope);
        String name = loop.getVariable().getName();
        for (Val element : elements(over, name)) {
            Scope round = scope.inner();
            round.declare(name, element);
            Statements.End end = walk.statements.walk(loop.getLoopBlock(), round);
            if (end.leavesLoop()) {
                return afterLoop(end, over);
            }
        }
        return Statements.End.NEXT;
    }

    /** A loop that may not run at all does not end what stands around it. */
    private static Statements.End afterLoop(Statements.End end, Val over) {
        return end == Statements.End.BREAK || over instanceof Val.Unknown ? Statements.End.NEXT : end;
    }

    /** What a loop over this value gets; one unknown element where the value is not known. */
    List<Val> elements(Val over, String name) {
        if (over instanceof Val.Items items) {
            return bounded(items.list);
        }
        if (over instanceof Val.Entries entries) {
            List<Val> all = new ArrayList<>();
            entries.map.forEach((key, value) -> all.add(entry(key, value)));
            return bounded(all);
        }
        if (over instanceof Val.Choice choice) {
            List<Val> all = new ArrayList<>();
            choice.of().forEach(v -> all.addAll(elements(v, name)));
            return bounded(all);
        }
        return over instanceof Val.Nothing ? List.of() : List.of(Val.unknown(name));
    }

    private List<Val> bounded(List<Val> all) {
        if (all.size() <= MOST_ROUNDS) {
            return new ArrayList<>(all);
        }
        walk.recorder.unknowns.add("a loop was followed for its first " + MOST_ROUNDS + " rounds only");
        return new ArrayList<>(all.subList(0, MOST_ROUNDS));
    }

    static Val.Entries entry(String key, Val value) {
        Val.Entries entry = new Val.Entries();
        entry.map.putAll(Map.of("key", Val.text(key), "value", value));
        return entry;
    }

    private Statements.End counting(List<Expression> parts, Statement body, Scope scope) {
        walk.evaluator.eval(parts.get(0), scope);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Tri goesOn = Tri.of(walk.evaluator.condition(parts.get(1), scope));
            if (goesOn == Tri.NO) {
                break;
            }
            if (goesOn == Tri.MAYBE) {
                makeUnknown(parts.get(0), scope);
            }
            Statements.End end = walk.statements.walk(body, scope);
            if (end.leavesLoop() || goesOn == Tri.MAYBE) {
                return end.leavesLoop() && goesOn == Tri.YES && end != Statements.End.BREAK ? end : Statements.End.NEXT;
            }
            walk.evaluator.eval(parts.get(2), scope);
        }
        return Statements.End.NEXT;
    }

    /** The counter of a loop of unknown length stands for every number. */
    private void makeUnknown(Expression start, Scope scope) {
        if (start instanceof DeclarationExpression declaration
                && declaration.getLeftExpression() instanceof VariableExpression counter) {
            walk.assignments.assign(counter, Val.unknown(counter.getName()), scope);
        }
    }

    Statements.End whileLoop(WhileStatement loop, Scope scope) {
        boolean forever = loop.getBooleanExpression().getExpression() instanceof ConstantExpression;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Tri goesOn = Tri.of(walk.evaluator.condition(loop.getBooleanExpression(), scope));
            if (goesOn == Tri.NO) {
                break;
            }
            Statements.End end = walk.statements.walk(loop.getLoopBlock(), scope);
            if (end.leavesLoop() && goesOn == Tri.YES && end != Statements.End.BREAK) {
                return end;
            }
            if (end.leavesLoop() || goesOn == Tri.MAYBE || forever) {
                break;
            }
        }
        return Statements.End.NEXT;
    }
}
