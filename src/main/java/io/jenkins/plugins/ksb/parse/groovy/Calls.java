package io.jenkins.plugins.ksb.parse.groovy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.FieldNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.MethodPointerExpression;
import org.codehaus.groovy.ast.expr.SpreadExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.jspecify.annotations.Nullable;

/** Calls: of closures and methods of the file, of steps, and of methods on values. */
final class Calls {
    private static final Set<String> LISTS =
            Set.of("ArrayList", "LinkedList", "HashSet", "LinkedHashSet", "TreeSet", "Stack", "Vector");
    private static final Set<String> MAPS =
            Set.of("HashMap", "LinkedHashMap", "TreeMap", "ConcurrentHashMap", "Hashtable");
    private static final Set<String> STRINGS = Set.of("String", "StringBuilder", "StringBuffer");
    private static final Set<String> SHELLS = Set.of("sh", "bat", "powershell", "pwsh");
    private static final Set<String> SHELL_METHODS = Set.of("call", "exe");
    /** Steps so plain that a method of that name on anything unknown is meant as the step ({@code ctx.sh}). */
    private static final Set<String> PLAIN_STEPS = Set.of(
            "sh",
            "bat",
            "powershell",
            "pwsh",
            "echo",
            "withEnv",
            "withCredentials",
            "stage",
            "node",
            "junit",
            "archiveArtifacts",
            "stash",
            "unstash",
            "checkout",
            "error");

    private final Walk walk;
    private final Methods methods;

    Calls(Walk walk) {
        this.walk = walk;
        this.methods = new Methods(walk);
    }

    Val call(MethodCallExpression call, Scope scope) {
        String name = name(call, scope);
        if (call.isImplicitThis()) {
            return name == null ? unnamed(call, scope) : bare(call, name, scope);
        }
        Val receiver = walk.evaluator.eval(call.getObjectExpression(), scope);
        if (name == null) {
            return unnamed(call, scope);
        }
        if (receiver instanceof Val.Self) {
            return bare(call, name, scope);
        }
        return onReceiver(call, receiver, name, scope);
    }

    private @Nullable String name(MethodCallExpression call, Scope scope) {
        String constant = call.getMethodAsString();
        if (constant != null) {
            return constant;
        }
        Val value = walk.evaluator.eval(call.getMethod(), scope);
        return value instanceof Val.Text text ? text.text() : null;
    }

    private Val unnamed(MethodCallExpression call, Scope scope) {
        arguments(call.getArguments(), scope);
        return Val.unknown(Texts.shorten(call.getText()));
    }

    private Val bare(MethodCallExpression call, String name, Scope scope) {
        Scope.Cell local = scope.find(name);
        if (local != null && isCallable(local.value)) {
            return applyAll(call, local.value, arguments(call.getArguments(), scope));
        }
        Scope.Cell self = scope.find("this");
        if (self != null && self.value instanceof Val.Instance instance && hasMethod(instance, name)) {
            return onInstance(call, instance, name, arguments(call.getArguments(), scope));
        }
        if (walk.declared.hasMethod(name)) {
            return declared(name, arguments(call.getArguments(), scope));
        }
        if (walk.forms.handles(name)) {
            return walk.forms.call(call, name, scope);
        }
        if (local != null && local.value instanceof Val.Unknown && !KnownSteps.isStep(name)) {
            arguments(call.getArguments(), scope);
            return Val.unknown(name + "()");
        }
        return walk.steps.call(call, name, scope);
    }

    private Val declared(String name, Args args) {
        List<Val> parameters = args.asParameters();
        MethodNode method = walk.declared.method(name, parameters.size());
        return method == null || method.getCode() == null
                ? Val.unknown(name + "()")
                : walk.invoker.invoke(Val.Fn.of(method, walk.globals), parameters);
    }

    static boolean isCallable(Val value) {
        return value instanceof Val.Fn
                || value instanceof Val.Pointer
                || value instanceof Val.Choice choice && choice.of().stream().anyMatch(Calls::isCallable);
    }

    Val applyAll(MethodCallExpression call, Val callable, Args args) {
        return Choices.map(callable, v -> apply(call, v, args));
    }

    private Val apply(MethodCallExpression call, Val callable, Args args) {
        if (callable instanceof Val.Fn fn) {
            return walk.invoker.invoke(fn, args.asParameters());
        }
        if (callable instanceof Val.Pointer pointer) {
            return walk.steps.emit(call, pointer.name(), args);
        }
        return Val.unknown(Texts.source(callable) + "()");
    }

    private Val onReceiver(MethodCallExpression call, Val receiver, String name, Scope scope) {
        if (isCallable(receiver) && (name.equals("call") || name.equals("doCall"))) {
            return applyAll(call, receiver, arguments(call.getArguments(), scope));
        }
        Val held = receiver instanceof Val.Entries entries ? entries.map.get(name) : null;
        if (held != null && isCallable(held)) {
            return applyAll(call, held, arguments(call.getArguments(), scope));
        }
        if (receiver instanceof Val.Instance instance) {
            return onInstance(call, instance, name, arguments(call.getArguments(), scope));
        }
        if (receiver instanceof Val.Unknown step && SHELLS.contains(step.source()) && SHELL_METHODS.contains(name)) {
            return bare(call, step.source(), scope);
        }
        if (receiver instanceof Val.Unknown && PLAIN_STEPS.contains(name)) {
            return bare(call, name, scope);
        }
        ClassNode type = call.getObjectExpression() instanceof VariableExpression variable
                ? walk.declared.type(variable.getName())
                : null;
        if (type != null) {
            return onInstance(call, unmade(type), name, arguments(call.getArguments(), scope));
        }
        if (receiver instanceof Val.Handle handle) {
            return walk.steps.onHandle(call, handle, name, arguments(call.getArguments(), scope));
        }
        Args args = arguments(call.getArguments(), scope);
        return call.isSpreadSafe() && receiver instanceof Val.Items items
                ? spread(call, items, name, args)
                : methods.call(call, receiver, name, args, scope);
    }

    private Val spread(MethodCallExpression call, Val.Items items, String name, Args args) {
        Val.Items results = new Val.Items();
        for (Val item : List.copyOf(items.list)) {
            results.list.add(methods.call(call, item, name, args, walk.globals));
        }
        return results;
    }

    private static boolean hasMethod(Val.Instance instance, String name) {
        return !instance.type().getMethods(name).isEmpty();
    }

    private Val onInstance(MethodCallExpression call, Val.Instance instance, String name, Args args) {
        List<Val> parameters = args.asParameters();
        MethodNode method = Declared.fitting(instance.type().getMethods(name), parameters.size());
        if (method != null && method.getCode() != null) {
            return walk.invoker.invoke(Val.Fn.of(method, instance.fields()), parameters);
        }
        Scope.Cell field = instance.fields().find(name);
        if (field != null && isCallable(field.value)) {
            return applyAll(call, field.value, args);
        }
        return Val.unknown(name + "()");
    }

    Val construct(ConstructorCallExpression construction, Scope scope) {
        Args args = arguments(construction.getArguments(), scope);
        String name = construction.getType().getNameWithoutPackage();
        ClassNode type = walk.declared.type(name);
        if (type != null) {
            return instance(type, args);
        }
        Val first = args.first();
        if (LISTS.contains(name)) {
            return first instanceof Val.Items items ? new Val.Items(new ArrayList<>(items.list)) : new Val.Items();
        }
        if (MAPS.contains(name)) {
            return new Val.Entries();
        }
        if (STRINGS.contains(name)) {
            return first == null || first instanceof Val.Whole ? Val.text("") : first;
        }
        return Val.unknown(walk.declared.isJava(construction.getType().getName()) ? "new " + name : name);
    }

    /** An object of which only the constants are known: for static methods, and for classes that only others use. */
    Val.Instance unmade(ClassNode type) {
        Val.Instance instance = new Val.Instance(type, walk.globals.inner());
        Scope fields = instance.fields();
        fields.declare("this", instance);
        for (FieldNode field : type.getFields()) {
            if (field.hasInitialExpression()) {
                fields.declare(field.getName(), walk.evaluator.eval(field.getInitialValueExpression(), fields));
            }
        }
        return instance;
    }

    private Val instance(ClassNode type, Args args) {
        Val.Instance instance = unmade(type);
        Scope fields = instance.fields();
        for (FieldNode field : type.getFields()) {
            if (!field.hasInitialExpression()) {
                fields.declare(field.getName(), Val.NULL);
            }
        }
        args.named().forEach(fields::declare);
        List<Val> parameters = args.positional();
        type.getDeclaredConstructors().stream()
                .filter(constructor -> constructor.getParameters().length == parameters.size())
                .findFirst()
                .ifPresent(constructor -> walk.invoker.invoke(Val.Fn.of(constructor, fields), parameters));
        return instance;
    }

    Val pointer(MethodPointerExpression pointer, Scope scope) {
        Val name = walk.evaluator.eval(pointer.getMethodName(), scope);
        Val receiver = walk.evaluator.eval(pointer.getExpression(), scope);
        if (receiver instanceof Val.Self && name instanceof Val.Text text) {
            MethodNode method = walk.declared.method(text.text(), -1);
            return method == null || method.getCode() == null
                    ? new Val.Pointer(text.text())
                    : Val.Fn.of(method, walk.globals);
        }
        return Val.unknown(Texts.source(receiver) + "." + Texts.of(name));
    }

    Args arguments(Expression arguments, Scope scope) {
        if (!(arguments instanceof TupleExpression tuple)
                || tuple.getExpressions().isEmpty()) {
            return Args.NONE;
        }
        List<Val> positional = new ArrayList<>(tuple.getExpressions().size());
        Map<String, Val> named = Map.of();
        boolean first = true;
        for (Expression expression : tuple.getExpressions()) {
            Val value = walk.evaluator.eval(expression, scope);
            if (first && value instanceof Val.Entries entries && expression instanceof MapExpression) {
                named = new LinkedHashMap<>(entries.map);
            } else if (expression instanceof SpreadExpression && value instanceof Val.Items items) {
                positional.addAll(items.list);
            } else {
                positional.add(value);
            }
            first = false;
        }
        return new Args(positional, named);
    }
}
