package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.stmt.CatchStatement;
import org.codehaus.groovy.ast.stmt.EmptyStatement;
import org.codehaus.groovy.ast.stmt.TryCatchStatement;

/** {@code try}, {@code catch}, {@code finally} and {@code throw}: what becomes of failures. */
final class Failures {
    /** Exceptions that failing steps throw; others (an aborted run, say) leave those failures alone. */
    private static final Set<String> CAUGHT_FAILURES =
            Set.of("Object", "Throwable", "Exception", "AbortException", "Error", "RuntimeException", "IOException");

    private final Walk walk;

    Failures(Walk walk) {
        this.walk = walk;
    }

    Statements.End tryCatch(TryCatchStatement statement, Scope scope) {
        Statements.End end = statement.getCatchStatements().isEmpty()
                ? walk.statements.walk(statement.getTryStatement(), scope)
                : caught(statement, scope);
        if (statement.getFinallyStatement() instanceof EmptyStatement) {
            return end;
        }
        Statements.End last =
                inPost("always", statement, () -> walk.statements.walk(statement.getFinallyStatement(), scope));
        return last == Statements.End.NEXT ? end : last;
    }

    private Statements.End caught(TryCatchStatement statement, Scope scope) {
        List<Statements.End> ends = new ArrayList<>();
        Guard guard = walk.recorder.guarded(
                catchesFailures(statement) ? OnFailure.IGNORED : OnFailure.STOPS,
                () -> ends.add(walk.statements.walk(statement.getTryStatement(), scope)));
        List<Journal.Way> ways = new ArrayList<>();
        ways.add(() -> goesOn(ends.get(0)));
        for (CatchStatement handler : statement.getCatchStatements()) {
            ways.add(() -> {
                Statements.End end = handle(handler, guard, scope);
                ends.add(end);
                return goesOn(end);
            });
        }
        walk.journal.branch(ways);
        return ends.stream().anyMatch(end -> end == Statements.End.NEXT) ? Statements.End.NEXT : ends.get(0);
    }

    private static boolean goesOn(Statements.End end) {
        return end != Statements.End.THROW;
    }

    private static boolean catchesFailures(TryCatchStatement statement) {
        return statement.getCatchStatements().stream()
                .anyMatch(handler ->
                        CAUGHT_FAILURES.contains(handler.getExceptionType().getNameWithoutPackage()));
    }

    private Statements.End handle(CatchStatement handler, Guard guard, Scope scope) {
        Scope inner = scope.inner();
        String name = handler.getVariable().getName();
        inner.declare(name, new Val.Unknown(name, null, guard));
        List<Statements.End> end = new ArrayList<>(1);
        walk.recorder.reacting(
                guard, () -> end.add(inPost("failure", handler, () -> walk.statements.walk(handler.getCode(), inner))));
        return end.get(0);
    }

    private Statements.End inPost(String condition, ASTNode at, Statements.Way body) {
        Draft post = walk.recorder.directive(condition, Section.POST, Args.NONE, walk.at(at));
        List<Statements.End> end = new ArrayList<>(1);
        walk.recorder.within(post, () -> end.add(body.follow()));
        return end.get(0);
    }

    Statements.End thrown(Val exception) {
        for (Val alternative : Choices.alternatives(exception)) {
            if (alternative instanceof Val.Unknown unknown && unknown.caught() != null) {
                unknown.caught().react(OnFailure.STOPS);
            }
        }
        walk.recorder.react(OnFailure.STOPS);
        return Statements.End.THROW;
    }
}
