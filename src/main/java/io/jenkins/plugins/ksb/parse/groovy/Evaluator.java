package io.jenkins.plugins.ksb.parse.groovy;

import java.util.List;
import org.codehaus.groovy.ast.expr.ArgumentListExpression;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.BooleanExpression;
import org.codehaus.groovy.ast.expr.CastExpression;
import org.codehaus.groovy.ast.expr.ClassExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.ElvisOperatorExpression;
import org.codehaus.groovy.ast.expr.EmptyExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.GStringExpression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.MethodPointerExpression;
import org.codehaus.groovy.ast.expr.NotExpression;
import org.codehaus.groovy.ast.expr.PostfixExpression;
import org.codehaus.groovy.ast.expr.PrefixExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.RangeExpression;
import org.codehaus.groovy.ast.expr.SpreadExpression;
import org.codehaus.groovy.ast.expr.TernaryExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.UnaryMinusExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.syntax.Types;

/** Expressions to values; steps called in them are recorded on the way. */
final class Evaluator {
    private final Walk walk;
    private final Literals literals;

    Evaluator(Walk walk) {
        this.walk = walk;
        this.literals = new Literals(walk);
    }

    Val eval(Expression e, Scope scope) {
        walk.budget.spend();
        if (e instanceof ConstantExpression constant) {
            return literals.constant(constant);
        }
        if (e instanceof MethodCallExpression call) {
            return walk.calls.call(call, scope);
        }
        if (e instanceof VariableExpression variable) {
            return walk.lookup.variable(variable.getName(), scope);
        }
        if (e instanceof GStringExpression string) {
            return literals.gstring(string, scope);
        }
        if (e instanceof PropertyExpression property) {
            return property(property, scope);
        }
        if (e instanceof ClosureExpression closure) {
            return new Val.Fn(closure.getParameters(), closure.getCode(), scope, true);
        }
        if (e instanceof MapExpression map) {
            return literals.map(map, scope);
        }
        if (e instanceof ListExpression list) {
            return literals.list(list.getExpressions(), scope);
        }
        return operation(e, scope);
    }

    private Val operation(Expression e, Scope scope) {
        if (e instanceof DeclarationExpression declaration) {
            return declaration(declaration, scope);
        }
        if (e instanceof BinaryExpression binary) {
            return binary(binary, scope);
        }
        if (e instanceof NotExpression not) {
            Val value = eval(not.getExpression(), scope);
            Operators.look(value);
            return Tri.of(value).not().value("!" + Texts.source(value));
        }
        if (e instanceof BooleanExpression bool) {
            return eval(bool.getExpression(), scope);
        }
        if (e instanceof ElvisOperatorExpression elvis) {
            return elvis(elvis, scope);
        }
        if (e instanceof TernaryExpression ternary) {
            return walk.statements.ternary(ternary, scope);
        }
        if (e instanceof CastExpression cast) {
            return eval(cast.getExpression(), scope);
        }
        if (e instanceof RangeExpression range) {
            return Operators.range(eval(range.getFrom(), scope), eval(range.getTo(), scope), range.isInclusive());
        }
        return rare(e, scope);
    }

    private Val rare(Expression e, Scope scope) {
        if (e instanceof ConstructorCallExpression construction) {
            return walk.calls.construct(construction, scope);
        }
        if (e instanceof MethodPointerExpression pointer) {
            return walk.calls.pointer(pointer, scope);
        }
        if (e instanceof PostfixExpression postfix) {
            return step(postfix.getExpression(), postfix.getOperation().getType() == Types.PLUS_PLUS, true, scope);
        }
        if (e instanceof PrefixExpression prefix) {
            return step(prefix.getExpression(), prefix.getOperation().getType() == Types.PLUS_PLUS, false, scope);
        }
        if (e instanceof UnaryMinusExpression minus) {
            Val value = eval(minus.getExpression(), scope);
            return value instanceof Val.Whole whole
                    ? new Val.Whole(-whole.number())
                    : Val.unknown("-" + Texts.source(value));
        }
        if (e instanceof SpreadExpression spread) {
            return eval(spread.getExpression(), scope);
        }
        if (e instanceof TupleExpression || e instanceof ArgumentListExpression) {
            return literals.list(((TupleExpression) e).getExpressions(), scope);
        }
        if (e instanceof ClassExpression type) {
            return Val.unknown(type.getType().getName());
        }
        return e instanceof EmptyExpression ? Val.NULL : Val.unknown(Texts.shorten(e.getText()));
    }

    /** Evaluates a condition: looking at a status there is handling it. */
    Val condition(Expression e, Scope scope) {
        walk.lookup.enterCondition();
        try {
            Val value = eval(e, scope);
            Operators.look(value);
            return value;
        } finally {
            walk.lookup.leaveCondition();
        }
    }

    private Val property(PropertyExpression property, Scope scope) {
        Expression object = property.getObjectExpression();
        Val name = eval(property.getProperty(), scope);
        if (object instanceof VariableExpression type && scope.find(type.getName()) == null) {
            var declared = walk.declared.type(type.getName());
            Val constant = declared == null ? null : walk.lookup.constant(declared, Texts.of(name));
            if (constant != null) {
                return constant;
            }
        }
        Val receiver = eval(object, scope);
        return Choices.map(name, n -> walk.lookup.property(receiver, Texts.of(n), scope));
    }

    private Val declaration(DeclarationExpression declaration, Scope scope) {
        Val value = eval(declaration.getRightExpression(), scope);
        walk.assignments.declare(declaration.getLeftExpression(), value, scope);
        return value;
    }

    private Val binary(BinaryExpression binary, Scope scope) {
        int type = binary.getOperation().getType();
        if (type == Types.ASSIGN) {
            Val value = eval(binary.getRightExpression(), scope);
            walk.assignments.assign(binary.getLeftExpression(), value, scope);
            return value;
        }
        if (type == Types.LOGICAL_AND || type == Types.LOGICAL_OR) {
            return logical(binary, type == Types.LOGICAL_AND, scope);
        }
        Val left = eval(binary.getLeftExpression(), scope);
        Val right = eval(binary.getRightExpression(), scope);
        if (type == Types.LEFT_SQUARE_BRACKET) {
            return index(left, right, scope);
        }
        if (type == Types.LEFT_SHIFT) {
            return shift(binary, left, right, scope);
        }
        Val result = Operators.apply(binary.getOperation(), left, right);
        if (Types.ofType(type, Types.ASSIGNMENT_OPERATOR)) {
            walk.assignments.assign(binary.getLeftExpression(), result, scope);
        }
        return result;
    }

    private Val index(Val container, Val key, Scope scope) {
        return container instanceof Val.Handle || container instanceof Val.Unknown && key instanceof Val.Text
                ? walk.lookup.property(
                        container, Texts.of(Choices.alternatives(key).get(0)), scope)
                : Operators.index(container, key);
    }

    /** {@code list << x} adds to the list, {@code text << x} to what the variable holds. */
    private Val shift(BinaryExpression binary, Val left, Val right, Scope scope) {
        if (left instanceof Val.Items items) {
            items.list.add(right);
            return items;
        }
        if (left instanceof Val.Entries entries && right instanceof Val.Entries more) {
            entries.map.putAll(more.map);
            return entries;
        }
        Val joined = Operators.plus(left, right);
        if (binary.getLeftExpression() instanceof VariableExpression) {
            walk.assignments.assign(binary.getLeftExpression(), joined, scope);
        }
        return joined;
    }

    private Val logical(BinaryExpression binary, boolean and, Scope scope) {
        Val left = condition(binary.getLeftExpression(), scope);
        Tri first = Tri.of(left);
        if (first == (and ? Tri.NO : Tri.YES)) {
            return Val.of(!and);
        }
        Val right = condition(binary.getRightExpression(), scope);
        if (first != Tri.MAYBE) {
            return right;
        }
        Tri second = Tri.of(right);
        return (and ? first.and(second) : first.or(second)).value(Operators.spell(left, and ? "&&" : "||", right));
    }

    private Val elvis(ElvisOperatorExpression elvis, Scope scope) {
        Val value = eval(elvis.getTrueExpression(), scope);
        Operators.look(value);
        return switch (Tri.of(value)) {
            case YES -> value;
            case NO -> eval(elvis.getFalseExpression(), scope);
            case MAYBE -> Choices.of(List.of(value, eval(elvis.getFalseExpression(), scope)));
        };
    }

    private Val step(Expression variable, boolean up, boolean after, Scope scope) {
        Val before = eval(variable, scope);
        Val changed = before instanceof Val.Whole whole
                ? new Val.Whole(whole.number() + (up ? 1 : -1))
                : Val.unknown(Texts.source(before));
        walk.assignments.assign(variable, changed, scope);
        return after ? before : changed;
    }
}
