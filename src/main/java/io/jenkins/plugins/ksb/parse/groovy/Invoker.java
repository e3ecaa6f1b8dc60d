package io.jenkins.plugins.ksb.parse.groovy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.stmt.Statement;

/** Runs through the bodies of methods and closures, once for each call. */
final class Invoker {
    private static final int DEEPEST = 40;
    private static final int MOST_ACTIVATIONS = 3;

    private final Walk walk;
    private final Map<Statement, Integer> active = new IdentityHashMap<>();
    private Frame frame = new Frame(false);
    private int depth;
    private final Set<Statement> followed = Collections.newSetFromMap(new IdentityHashMap<>());

    Invoker(Walk walk) {
        this.walk = walk;
    }

    private static final class Frame {
        final boolean closure;
        final List<Val> returned = new ArrayList<>(1);
        Val last = Val.NULL;

        Frame(boolean closure) {
            this.closure = closure;
        }
    }

    /** The value of a {@code return}. */
    void returned(Val value) {
        frame.returned.add(value);
    }

    /** The value of a statement, which a body without {@code return} gives back. */
    void last(Val value) {
        frame.last = value;
    }

    Val lastValue() {
        return frame.last;
    }

    /** A {@code return} here leaves a closure only, such as the body of {@code each}. */
    boolean inClosure() {
        return frame.closure;
    }

    boolean hasFollowed(Statement body) {
        return followed.contains(body);
    }

    /** The body of a step: what it throws ends the step, and is not followed further. */
    Val run(Val.Fn body, Val... arguments) {
        Val result = invoke(body, List.of(arguments));
        walk.thrown = false;
        return result;
    }

    Val invoke(Val.Fn fn, List<Val> arguments) {
        int activations = active.getOrDefault(fn.body(), 0);
        if (depth >= DEEPEST || activations >= MOST_ACTIVATIONS) {
            walk.recorder.unknowns.add("calls nested deeper than " + (depth >= DEEPEST ? DEEPEST : MOST_ACTIVATIONS)
                    + " were not followed");
            return Val.unknown("a nested call");
        }
        Frame before = frame;
        frame = new Frame(fn.closure());
        depth++;
        active.put(fn.body(), activations + 1);
        followed.add(fn.body());
        boolean describing = walk.steps.describing(false);
        try {
            return result(walk.statements.walk(fn.body(), bind(fn, arguments)));
        } finally {
            active.put(fn.body(), activations);
            depth--;
            walk.steps.describing(describing);
            frame = before;
        }
    }

    private Val result(Statements.End end) {
        List<Val> results = new ArrayList<>(frame.returned);
        if (end == Statements.End.NEXT) {
            results.add(frame.last);
        }
        walk.thrown = end == Statements.End.THROW && frame.returned.isEmpty();
        return Choices.of(results);
    }

    private Scope bind(Val.Fn fn, List<Val> arguments) {
        Scope scope = fn.scope().inner();
        Parameter[] parameters = fn.parameters();
        if (parameters == null) {
            return scope;
        }
        if (parameters.length == 0 && fn.closure()) {
            scope.declare("it", arguments.isEmpty() ? Val.NULL : arguments.get(0));
            return scope;
        }
        List<Val> values = spread(fn, parameters, arguments);
        for (int i = 0; i < parameters.length; i++) {
            scope.declare(parameters[i].getName(), argument(parameters, i, values, scope));
        }
        return scope;
    }

    /** A list is taken apart for a closure of several parameters, and the rest put together for varargs. */
    private static List<Val> spread(Val.Fn fn, Parameter[] parameters, List<Val> arguments) {
        if (fn.closure()
                && parameters.length > 1
                && arguments.size() == 1
                && arguments.get(0) instanceof Val.Items items) {
            return items.list;
        }
        int last = parameters.length - 1;
        boolean varargs = last >= 0 && parameters[last].getType().isArray() && arguments.size() >= parameters.length;
        if (!varargs || arguments.size() == parameters.length && arguments.get(last) instanceof Val.Items) {
            return arguments;
        }
        List<Val> values = new ArrayList<>(arguments.subList(0, last));
        values.add(new Val.Items(new ArrayList<>(arguments.subList(last, arguments.size()))));
        return values;
    }

    private Val argument(Parameter[] parameters, int i, List<Val> values, Scope scope) {
        int missing = parameters.length - values.size();
        if (missing > 0 && hasDefaults(parameters)) {
            return withDefaults(parameters, i, values, scope, missing);
        }
        return i < values.size() ? values.get(i) : Val.NULL;
    }

    /** As Groovy does: arguments fill the parameters from the left, and those with a default give way from the right. */
    private Val withDefaults(Parameter[] parameters, int i, List<Val> values, Scope scope, int missing) {
        int defaults = 0;
        for (Parameter parameter : parameters) {
            defaults += parameter.hasInitialExpression() ? 1 : 0;
        }
        int used = 0;
        int kept = Math.max(0, defaults - missing);
        for (int j = 0; j < i; j++) {
            boolean optional = parameters[j].hasInitialExpression();
            if (!optional || kept > 0) {
                used++;
                kept -= optional ? 1 : 0;
            }
        }
        boolean omitted = parameters[i].hasInitialExpression() && kept <= 0;
        if (omitted) {
            return walk.evaluator.eval(parameters[i].getInitialExpression(), scope);
        }
        return used < values.size() ? values.get(used) : Val.NULL;
    }

    private static boolean hasDefaults(Parameter[] parameters) {
        for (Parameter parameter : parameters) {
            if (parameter.hasInitialExpression()) {
                return true;
            }
        }
        return false;
    }

    /** Runs through a method or block with unknown arguments: what a caller elsewhere would pass. */
    Val runUnknown(Val.Fn method) {
        Parameter[] parameters = method.parameters();
        List<Val> unknown = new ArrayList<>();
        for (Parameter parameter : parameters == null ? Parameter.EMPTY_ARRAY : parameters) {
            unknown.add(Val.unknown(parameter.getName()));
        }
        if (unknown.isEmpty()) {
            unknown.add(Val.unknown("it"));
        }
        Val result = invoke(method, unknown);
        walk.thrown = false;
        return result;
    }
}
