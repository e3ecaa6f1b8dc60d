package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.TernaryExpression;
import org.codehaus.groovy.ast.stmt.AssertStatement;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.BreakStatement;
import org.codehaus.groovy.ast.stmt.CaseStatement;
import org.codehaus.groovy.ast.stmt.ContinueStatement;
import org.codehaus.groovy.ast.stmt.EmptyStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.ForStatement;
import org.codehaus.groovy.ast.stmt.IfStatement;
import org.codehaus.groovy.ast.stmt.ReturnStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.ast.stmt.SwitchStatement;
import org.codehaus.groovy.ast.stmt.SynchronizedStatement;
import org.codehaus.groovy.ast.stmt.ThrowStatement;
import org.codehaus.groovy.ast.stmt.TryCatchStatement;
import org.codehaus.groovy.ast.stmt.WhileStatement;

/** Statements in the order of execution. */
final class Statements {
    private final Walk walk;
    private final Failures failures;

    Statements(Walk walk) {
        this.walk = walk;
        this.failures = new Failures(walk);
    }

    /** How a statement ends. */
    enum End {
        NEXT,
        RETURN,
        BREAK,
        CONTINUE,
        THROW;

        /** The loop around it is over. */
        boolean leavesLoop() {
            return this != NEXT && this != CONTINUE;
        }
    }

    End walk(Statement statement, Scope scope) {
        walk.budget.spend();
        if (statement instanceof ExpressionStatement expression) {
            return expression(expression, scope);
        }
        if (statement instanceof BlockStatement block) {
            return all(block.getStatements(), scope.inner());
        }
        if (statement instanceof IfStatement ifStatement) {
            return ifElse(ifStatement, scope);
        }
        if (statement instanceof ReturnStatement returned) {
            walk.invoker.returned(walk.evaluator.eval(returned.getExpression(), scope));
            return ended(End.RETURN);
        }
        if (statement instanceof TryCatchStatement tryCatch) {
            return failures.tryCatch(tryCatch, scope);
        }
        if (statement instanceof ThrowStatement thrown) {
            return failures.thrown(walk.evaluator.eval(thrown.getExpression(), scope));
        }
        return loopOrOther(statement, scope);
    }

    private End loopOrOther(Statement statement, Scope scope) {
        if (statement instanceof ForStatement loop) {
            return walk.loops.forLoop(loop, scope);
        }
        if (statement instanceof WhileStatement loop) {
            return walk.loops.whileLoop(loop, scope);
        }
        if (statement instanceof SwitchStatement choice) {
            return switchCase(choice, scope);
        }
        if (statement instanceof BreakStatement) {
            return End.BREAK;
        }
        if (statement instanceof ContinueStatement) {
            return End.CONTINUE;
        }
        if (statement instanceof AssertStatement asserted) {
            walk.evaluator.condition(asserted.getBooleanExpression(), scope);
        } else if (statement instanceof SynchronizedStatement block) {
            return walk(block.getCode(), scope);
        }
        return End.NEXT;
    }

    /** Statements of one block, in the scope given; what follows an abrupt end is dead. */
    End all(List<Statement> statements, Scope scope) {
        for (Statement statement : statements) {
            End end = walk(statement, scope);
            if (end != End.NEXT) {
                return end;
            }
        }
        return End.NEXT;
    }

    private End expression(ExpressionStatement statement, Scope scope) {
        Expression expression = statement.getExpression();
        walk.steps.standsAlone(expression);
        walk.invoker.last(walk.evaluator.eval(expression, scope));
        return ended(End.NEXT);
    }

    private End ended(End otherwise) {
        if (walk.thrown) {
            walk.thrown = false;
            return End.THROW;
        }
        return otherwise;
    }

    private End ifElse(IfStatement statement, Scope scope) {
        Val condition = walk.evaluator.condition(statement.getBooleanExpression(), scope);
        return switch (Tri.of(condition)) {
            case YES -> walk(statement.getIfBlock(), scope);
            case NO -> walk(statement.getElseBlock(), scope);
            case MAYBE ->
                branch(
                        "if",
                        Args.of(Val.text(Texts.source(condition))),
                        statement,
                        List.of(
                                () -> walk(statement.getIfBlock(), scope),
                                () -> walk(statement.getElseBlock(), scope)));
        };
    }

    Val ternary(TernaryExpression ternary, Scope scope) {
        Expression yes = ternary.getTrueExpression();
        Expression no = ternary.getFalseExpression();
        Val condition = walk.evaluator.condition(ternary.getBooleanExpression(), scope);
        return switch (Tri.of(condition)) {
            case YES -> walk.evaluator.eval(yes, scope);
            case NO -> walk.evaluator.eval(no, scope);
            case MAYBE -> {
                List<Val> values = new ArrayList<>(2);
                branch(
                        "if",
                        Args.of(Val.text(Texts.source(condition))),
                        ternary,
                        List.of(way(yes, scope, values), way(no, scope, values)));
                yield Choices.of(values);
            }
        };
    }

    private Way way(Expression expression, Scope scope, List<Val> values) {
        return () -> {
            values.add(walk.evaluator.eval(expression, scope));
            return ended(End.NEXT);
        };
    }

    private End switchCase(SwitchStatement statement, Scope scope) {
        Val subject = walk.evaluator.condition(statement.getExpression(), scope);
        List<Val> labels = new ArrayList<>();
        labels.add(Val.text(Texts.source(subject)));
        List<Way> ways = new ArrayList<>();
        boolean sure = false;
        List<CaseStatement> cases = statement.getCaseStatements();
        for (int i = 0; i < cases.size() && !sure; i++) {
            Val label = walk.evaluator.eval(cases.get(i).getExpression(), scope);
            labels.add(label);
            Tri fits = matches(subject, label);
            if (fits == Tri.NO) {
                continue;
            }
            sure = fits == Tri.YES;
            int from = i;
            ways.add(() -> fallThrough(statement, from, scope));
        }
        if (!sure && !(statement.getDefaultStatement() instanceof EmptyStatement)) {
            ways.add(() -> walk(statement.getDefaultStatement(), scope));
        } else if (!sure) {
            ways.add(() -> End.NEXT);
        }
        End end = sure && ways.size() == 1
                ? ways.get(0).follow()
                : branch("switch", new Args(labels, Map.of()), statement, ways);
        return end == End.BREAK ? End.NEXT : end;
    }

    private static Tri matches(Val subject, Val label) {
        return label instanceof Val.Items items ? Operators.contains(items, subject) : Operators.equal(subject, label);
    }

    private End fallThrough(SwitchStatement statement, int from, Scope scope) {
        List<CaseStatement> cases = statement.getCaseStatements();
        for (int i = from; i < cases.size(); i++) {
            End end = walk(cases.get(i).getCode(), scope);
            if (end != End.NEXT) {
                return end;
            }
        }
        return walk(statement.getDefaultStatement(), scope);
    }

    /** Takes every way; their steps stand in one condition. */
    End branch(String name, Args condition, ASTNode at, List<Way> ways) {
        Draft draft = walk.recorder.directive(name, Section.WHEN, condition, walk.at(at));
        List<End> ends = new ArrayList<>(ways.size());
        List<Val> values = new ArrayList<>(ways.size());
        List<Journal.Way> followed = new ArrayList<>(ways.size());
        for (Way way : ways) {
            followed.add(() -> {
                End end = way.follow();
                ends.add(end);
                values.add(walk.invoker.lastValue());
                return end != End.THROW && (end != End.RETURN || walk.invoker.inClosure());
            });
        }
        walk.recorder.within(draft, () -> walk.journal.branch(followed));
        walk.invoker.last(Choices.of(values));
        return together(ends);
    }

    /** The branch ends a block only if every way does. */
    private static End together(List<End> ends) {
        End weakest = End.THROW;
        for (End end : ends) {
            if (end == End.NEXT) {
                return End.NEXT;
            }
            weakest = end.compareTo(weakest) < 0 ? end : weakest;
        }
        return weakest;
    }

    /** One way of a branch. */
    interface Way {
        End follow();
    }
}
