package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Section;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.ReturnStatement;
import org.codehaus.groovy.ast.stmt.Statement;

/** The {@code when} directive: a step for each condition, and whether all of it is known. */
final class Conditions {
    private final Walk walk;

    Conditions(Walk walk) {
        this.walk = walk;
    }

    /** Records the conditions; false if they surely do not hold. */
    boolean when(Declarative.Directive when, Scope scope) {
        return when.block() == null || all(when.block(), scope) != Tri.NO;
    }

    /** Plain constants only: looking at more would record steps before their stage is open. */
    boolean surelyFalse(Declarative.Directive when) {
        return when.block() != null && constant(when.block()) == Tri.NO;
    }

    private static Tri constant(ClosureExpression block) {
        Tri all = Tri.YES;
        for (Declarative.Directive condition : Declarative.directives(block.getCode())) {
            if (!isNoCondition(condition.name())) {
                all = all.and(constant(condition));
            }
        }
        return all;
    }

    private static Tri constant(Declarative.Directive condition) {
        if (condition.block() == null) {
            return Tri.MAYBE;
        }
        return switch (condition.name()) {
            case "expression" -> constantExpression(condition.block());
            case "not" -> constant(condition.block()).not();
            case "allOf" -> constant(condition.block());
            case "anyOf" -> anyOf(condition.block());
            default -> Tri.MAYBE;
        };
    }

    private static Tri anyOf(ClosureExpression block) {
        Tri any = Tri.NO;
        for (Declarative.Directive condition : Declarative.directives(block.getCode())) {
            any = any.or(constant(condition));
        }
        return any;
    }

    private static Tri constantExpression(ClosureExpression block) {
        List<Statement> statements = Declarative.statements(block.getCode());
        if (statements.isEmpty()) {
            return Tri.MAYBE;
        }
        Statement first = statements.get(0);
        if (first instanceof ReturnStatement returned
                && returned.getExpression() instanceof ConstantExpression constant) {
            return Tri.of(Boolean.TRUE.equals(constant.getValue()));
        }
        return statements.size() == 1
                        && first instanceof ExpressionStatement only
                        && only.getExpression() instanceof ConstantExpression constant
                        && constant.getValue() instanceof Boolean value
                ? Tri.of(value)
                : Tri.MAYBE;
    }

    private static boolean isNoCondition(String name) {
        return name.startsWith("before") || Declarative.WORK.contains(name);
    }

    private Tri all(ClosureExpression block, Scope scope) {
        Tri all = Tri.YES;
        for (Tri each : each(block, scope)) {
            all = all.and(each);
        }
        return all;
    }

    private List<Tri> each(ClosureExpression block, Scope scope) {
        List<Tri> results = new ArrayList<>();
        for (Declarative.Directive condition : Declarative.directives(block.getCode())) {
            if (!isNoCondition(condition.name())) {
                results.add(condition(condition, scope));
            }
        }
        for (Statement statement : Declarative.statements(block.getCode())) {
            if (statement instanceof ExpressionStatement bare
                    && !(bare.getExpression() instanceof MethodCallExpression)) {
                bare(bare.getExpression(), scope);
            }
        }
        return results;
    }

    /** {@code when { env.BRANCH_NAME == 'main' }}: Jenkins refuses it, and yet it tells what is meant. */
    private void bare(Expression expression, Scope scope) {
        walk.lookup.enterCondition();
        try {
            Val value = walk.evaluator.eval(expression, scope);
            Operators.look(value);
            walk.recorder.directive(
                    "expression", Section.WHEN, Args.of(Val.text(Texts.source(value))), walk.at(expression));
        } finally {
            walk.lookup.leaveCondition();
        }
    }

    private Tri condition(Declarative.Directive condition, Scope scope) {
        ClosureExpression block = condition.block();
        if (block == null) {
            Args args = Declarative.describedArguments(walk, condition.call(), scope);
            emit(condition, args);
            readsEnvironment(condition, args);
            return Tri.MAYBE;
        }
        return switch (condition.name()) {
            case "expression" -> expression(condition, block, scope);
            case "allOf", "anyOf", "not" -> group(condition, block, scope);
            default -> {
                emit(condition, Declarative.settings(walk, condition, scope));
                yield Tri.MAYBE;
            }
        };
    }

    private void readsEnvironment(Declarative.Directive condition, Args args) {
        Val variable = condition.name().equals("environment") ? args.named("name") : null;
        Val value = variable == null ? null : walk.environment.find(Texts.of(variable));
        if (value != null) {
            Operators.look(value);
        }
    }

    private Draft emit(Declarative.Directive condition, Args args) {
        return walk.recorder.directive(condition.name(), Section.WHEN, args, walk.at(condition.call()));
    }

    private Tri expression(Declarative.Directive condition, ClosureExpression block, Scope scope) {
        walk.lookup.enterCondition();
        try {
            Val value = walk.invoker.run(new Val.Fn(null, block.getCode(), scope, true));
            Operators.look(value);
            emit(condition, Args.of(Val.text(Texts.source(value))));
            return Tri.of(value);
        } finally {
            walk.lookup.leaveCondition();
        }
    }

    private Tri group(Declarative.Directive condition, ClosureExpression block, Scope scope) {
        List<Tri> results = new ArrayList<>();
        Draft group = emit(condition, Args.NONE);
        walk.recorder.within(group, () -> results.addAll(each(block, scope)));
        if (results.isEmpty()) {
            return Tri.MAYBE;
        }
        Tri first = results.get(0);
        return switch (condition.name()) {
            case "not" -> first.not();
            case "anyOf" -> results.stream().reduce(Tri.NO, Tri::or);
            default -> results.stream().reduce(Tri.YES, Tri::and);
        };
    }
}
