package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.ReturnStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.jspecify.annotations.Nullable;

/** {@code pipeline { … }}: sections in the order of execution, whatever their order in the text. */
final class Declarative {
    private static final List<String> BEFORE_WORK =
            List.of("libraries", "agent", "options", "parameters", "triggers", "tools", "environment", "input");

    static final List<String> WORK = List.of("stage", "stages", "steps", "parallel", "matrix");

    private final Walk walk;
    private final Conditions conditions;
    private final Agents agents;
    private boolean found;

    Declarative(Walk walk) {
        this.walk = walk;
        this.conditions = new Conditions(walk);
        this.agents = new Agents(walk);
    }

    boolean found() {
        return found;
    }

    /** One directive: its name, its arguments, its block. */
    record Directive(
            String name,
            MethodCallExpression call,
            @Nullable ClosureExpression block) {}

    void pipeline(Val.Fn body) {
        found = true;
        inBlock(body.body(), body.scope());
    }

    /** A pipeline, a stage or the inside of a matrix. */
    private void inBlock(Statement block, Scope scope) {
        List<Directive> directives = new ArrayList<>();
        for (Statement statement : statements(block)) {
            List<Directive> found = inStatement(statement);
            if (found.isEmpty()) {
                walk.statements.walk(statement, scope);
            }
            directives.addAll(found);
        }
        misplaced(directives);
        walk.environment.local(() -> inOrder(directives, scope));
    }

    /** Stages that a forgotten brace has put into {@code when} are meant to stand behind it. */
    private static void misplaced(List<Directive> directives) {
        for (Directive when : List.copyOf(directives)) {
            if (when.name().equals("when") && when.block() != null) {
                for (Directive inside : directives(when.block().getCode())) {
                    if (WORK.contains(inside.name())) {
                        directives.add(inside);
                    }
                }
            }
        }
    }

    private void inOrder(List<Directive> directives, Scope scope) {
        for (String name : BEFORE_WORK) {
            named(directives, name, directive -> before(directive, scope));
        }
        boolean[] runs = {true};
        named(directives, "when", when -> runs[0] &= conditions.when(when, scope));
        if (!runs[0]) {
            return;
        }
        for (Directive directive : directives) {
            if (!BEFORE_WORK.contains(directive.name()) && !directive.name().equals("when")) {
                work(directive, scope);
            }
        }
        named(directives, "post", post -> post(post, scope));
    }

    private static void named(List<Directive> directives, String name, Consumer<Directive> action) {
        for (Directive directive : directives) {
            if (directive.name().equals(name)) {
                action.accept(directive);
            }
        }
    }

    private void before(Directive directive, Scope scope) {
        switch (directive.name()) {
            case "agent" -> agents.agent(directive, scope);
            case "environment" -> environment(directive, scope);
            case "input" ->
                walk.recorder.directive("input", Section.INPUT, settings(directive, scope), walk.at(directive.call()));
            case "libraries" -> section(directive, Section.LIBRARIES, scope);
            case "options" -> section(directive, Section.OPTIONS, scope);
            case "parameters" -> section(directive, Section.PARAMETERS, scope);
            case "triggers" -> section(directive, Section.TRIGGERS, scope);
            default -> section(directive, Section.TOOLS, scope);
        }
    }

    private void work(Directive directive, Scope scope) {
        switch (directive.name()) {
            case "stages" -> {
                if (directive.block() != null) {
                    stages(directive.block(), Stage.Kind.SEQUENTIAL, scope);
                }
            }
            case "stage" -> stage(directive, Stage.Kind.SEQUENTIAL, scope);
            case "parallel" -> parallel(directive, scope);
            case "matrix" -> matrix(directive, scope);
            case "post", "axes", "excludes" -> {}
            case "failFast" ->
                walk.recorder.directive(
                        "failFast", Section.OPTIONS, plain(directive, scope), walk.at(directive.call()));
            default -> {
                if (directive.block() != null && directive.name().equals("steps")) {
                    steps(directive.block(), scope);
                } else {
                    walk.evaluator.eval(directive.call(), scope);
                }
            }
        }
    }

    private void steps(ClosureExpression block, Scope scope) {
        walk.invoker.run(new Val.Fn(null, block.getCode(), scope, true));
    }

    private void stages(ClosureExpression block, Stage.Kind kind, Scope scope) {
        for (Statement statement : statements(block.getCode())) {
            List<Directive> found = inStatement(statement);
            if (found.isEmpty()) {
                walk.statements.walk(statement, scope);
            }
            for (Directive directive : found) {
                if (directive.name().equals("stage")) {
                    stage(directive, kind, scope);
                } else {
                    walk.evaluator.eval(directive.call(), scope);
                }
            }
        }
    }

    private void stage(Directive stage, Stage.Kind kind, Scope scope) {
        ClosureExpression block = stage.block();
        if (block == null || neverRuns(block)) {
            return;
        }
        Args args = plain(stage, scope);
        Val name = args.either("name");
        walk.recorder.inStage(
                name == null ? "" : Forms.title(name),
                kind,
                walk.at(stage.call()),
                () -> inBlock(block.getCode(), scope));
    }

    private boolean neverRuns(ClosureExpression stage) {
        for (Directive directive : directives(stage.getCode())) {
            if (directive.name().equals("when") && conditions.surelyFalse(directive)) {
                return true;
            }
        }
        return false;
    }

    private void parallel(Directive parallel, Scope scope) {
        ClosureExpression block = parallel.block();
        if (block == null) {
            walk.evaluator.eval(parallel.call(), scope);
            return;
        }
        Draft draft = walk.recorder.directive("parallel", Section.BODY, Args.NONE, walk.at(parallel.call()));
        walk.recorder.within(draft, () -> stages(block, Stage.Kind.PARALLEL, scope));
    }

    private void matrix(Directive matrix, Scope scope) {
        ClosureExpression block = matrix.block();
        if (block == null) {
            return;
        }
        Map<String, Val> axes = axes(block, scope);
        Draft draft =
                walk.recorder.directive("matrix", Section.BODY, new Args(List.of(), axes), walk.at(matrix.call()));
        walk.recorder.within(
                draft,
                () -> walk.recorder.inStage(
                        "matrix",
                        Stage.Kind.MATRIX,
                        walk.at(matrix.call()),
                        () -> walk.environment.local(() -> {
                            axes.forEach((name, values) -> walk.environment.set(
                                    name, values instanceof Val.Items items ? Choices.of(items.list) : values));
                            inBlock(block.getCode(), scope);
                        })));
    }

    private Map<String, Val> axes(ClosureExpression matrix, Scope scope) {
        Map<String, Val> axes = new LinkedHashMap<>();
        for (Directive directive : directives(matrix.getCode())) {
            if (directive.name().equals("axes") && directive.block() != null) {
                directives(directive.block().getCode()).forEach(axis -> axis(axis, axes, scope));
            }
        }
        return axes;
    }

    private void axis(Directive axis, Map<String, Val> axes, Scope scope) {
        if (axis.block() == null) {
            return;
        }
        Val name = Val.unknown("axis");
        List<Val> values = new ArrayList<>();
        for (Directive part : directives(axis.block().getCode())) {
            if (part.name().equals("name")) {
                Val given = plain(part, scope).first();
                name = given == null ? name : given;
            } else if (part.name().equals("values")) {
                values.addAll(plain(part, scope).positional());
            }
        }
        axes.put(Texts.of(name), new Val.Items(values));
    }

    private void post(Directive post, Scope scope) {
        if (post.block() == null) {
            return;
        }
        for (Directive condition : directives(post.block().getCode())) {
            ClosureExpression block = condition.block();
            if (block != null) {
                Draft draft =
                        walk.recorder.directive(condition.name(), Section.POST, Args.NONE, walk.at(condition.call()));
                walk.recorder.within(draft, () -> steps(block, scope));
            }
        }
    }

    private void environment(Directive environment, Scope scope) {
        if (environment.block() == null) {
            return;
        }
        for (Statement statement : statements(environment.block().getCode())) {
            if (statement instanceof ExpressionStatement expression
                    && expression.getExpression() instanceof BinaryExpression assignment
                    && assignment.getLeftExpression() instanceof VariableExpression variable) {
                Val value = walk.evaluator.eval(assignment.getRightExpression(), scope);
                walk.recorder.directive(variable.getName(), Section.ENVIRONMENT, Args.of(value), walk.at(assignment));
                walk.environment.set(
                        variable.getName(),
                        value instanceof Val.Described ? Val.unknown("env." + variable.getName()) : value);
            } else {
                walk.statements.walk(statement, scope);
            }
        }
    }

    /** Every statement of the block is one step. */
    private void section(Directive directive, Section section, Scope scope) {
        if (directive.block() == null) {
            return;
        }
        for (Directive part : directives(directive.block().getCode())) {
            walk.recorder.directive(part.name(), section, plain(part, scope), walk.at(part.call()));
        }
    }

    /** Arguments in which calls describe objects. */
    private Args plain(Directive directive, Scope scope) {
        return describedArguments(walk, directive.call(), scope);
    }

    static Args describedArguments(Walk walk, MethodCallExpression call, Scope scope) {
        boolean before = walk.steps.describing(true);
        try {
            Args args = walk.calls.arguments(call.getArguments(), scope);
            return args.withoutClosures();
        } finally {
            walk.steps.describing(before);
        }
    }

    /** A block of settings as named arguments, in front of the directive's own. */
    private Args settings(Directive directive, Scope scope) {
        return settings(walk, directive, scope);
    }

    static Args settings(Walk walk, Directive directive, Scope scope) {
        Args own = describedArguments(walk, directive.call(), scope);
        if (directive.block() == null) {
            return own;
        }
        Map<String, Val> named = new LinkedHashMap<>(own.named());
        for (Directive part : directives(directive.block().getCode())) {
            boolean list = part.name().equals("parameters") && part.block() != null;
            named.put(part.name(), list ? described(walk, part, scope) : single(settings(walk, part, scope)));
        }
        return new Args(own.positional(), named);
    }

    private static Val described(Walk walk, Directive list, Scope scope) {
        Val.Items items = new Val.Items();
        if (list.block() != null) {
            for (Directive part : directives(list.block().getCode())) {
                items.list.add(new Val.Described(
                        part.name(), describedArguments(walk, part.call(), scope), walk.at(part.call())));
            }
        }
        return items;
    }

    private static Val single(Args args) {
        if (args.positional().size() == 1 && !args.hasNamed()) {
            return args.positional().get(0);
        }
        Val.Entries entries = new Val.Entries();
        entries.map.putAll(args.named());
        return args.hasNamed() ? entries : new Val.Items(new ArrayList<>(args.positional()));
    }

    static List<Statement> statements(Statement block) {
        return block instanceof BlockStatement b ? b.getStatements() : List.of(block);
    }

    static List<Directive> directives(Statement block) {
        List<Directive> directives = new ArrayList<>();
        for (Statement statement : statements(block)) {
            directives.addAll(inStatement(statement));
        }
        return directives;
    }

    /** Usually one; several on one line look like calls on each other's result to Groovy. None if the statement is no directive. */
    private static List<Directive> inStatement(Statement statement) {
        Expression expression = statement instanceof ExpressionStatement e
                ? e.getExpression()
                : statement instanceof ReturnStatement r ? r.getExpression() : null;
        Deque<Directive> chain = new ArrayDeque<>(1);
        while (expression instanceof MethodCallExpression call && call.getMethodAsString() != null) {
            chain.addFirst(new Directive(call.getMethodAsString(), call, block(call.getArguments())));
            if (call.isImplicitThis()) {
                return List.copyOf(chain);
            }
            expression = call.getObjectExpression();
        }
        return List.of();
    }

    private static @Nullable ClosureExpression block(Expression arguments) {
        if (!(arguments instanceof TupleExpression tuple)) {
            return null;
        }
        List<Expression> all = tuple.getExpressions();
        return !all.isEmpty() && all.get(all.size() - 1) instanceof ClosureExpression closure ? closure : null;
    }
}
