package io.jenkins.plugins.ksb.parse.groovy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.jspecify.annotations.Nullable;

/** Methods on values: Groovy's own are followed where they are simple, others may be a library's steps. */
final class Methods {
    private static final Pattern IMAGE = Pattern.compile("(?i)image|docker|img");

    private final Walk walk;
    private final ListMethods lists;
    private final MapMethods maps;

    Methods(Walk walk) {
        this.walk = walk;
        this.lists = new ListMethods(walk);
        this.maps = new MapMethods(walk);
    }

    Val call(MethodCallExpression call, Val receiver, String name, Args args, Scope scope) {
        Val result = known(call, receiver, name, args, scope);
        if (result != null) {
            return result;
        }
        String path = path(call.getObjectExpression(), scope);
        if (isImage(receiver, path, name, args)) {
            return walk.steps.onUnknown(call, "docker.image.push", args);
        }
        boolean library = receiver instanceof Val.Unknown unknown
                && unknown.status() == null
                && unknown.caught() == null
                && path != null
                && !isOrdinary(call.getObjectExpression(), name, args, scope)
                && !walk.declared.isJava(path)
                && !walk.declared.isJava(Texts.source(receiver))
                && !Texts.source(receiver).startsWith("new ");
        if (library) {
            return walk.steps.onUnknown(call, path + "." + name, args);
        }
        runClosures(args);
        return unknownResult(receiver, name, args);
    }

    /** On what the file nowhere sets, a library's object, {@code setStatus} is more than a setter. */
    private static boolean isOrdinary(Expression receiver, String name, Args args, Scope scope) {
        boolean setElsewhere =
                receiver instanceof VariableExpression variable && scope.find(variable.getName()) == null;
        return setElsewhere
                ? OrdinaryMethods.isListed(name) || OrdinaryMethods.isGetter(name) && args.isEmpty()
                : OrdinaryMethods.contains(name);
    }

    /** Only images are pushed without saying what. */
    private static boolean isImage(Val receiver, @Nullable String path, String name, Args args) {
        return name.equals("push")
                && receiver instanceof Val.Unknown
                && path != null
                && (args.isEmpty() || IMAGE.matcher(path).find());
    }

    /** Keeps the status of a step through {@code result.getResult()} and the like. */
    private static Val unknownResult(Val receiver, String name, Args args) {
        String source = Texts.shorten(Texts.source(receiver) + "." + Texts.call(name, args));
        return receiver instanceof Val.Unknown unknown
                ? new Val.Unknown(source, unknown.status(), unknown.caught())
                : Val.unknown(source);
    }

    private @Nullable Val known(MethodCallExpression call, Val receiver, String name, Args args, Scope scope) {
        if (name.equals("toString") || name.equals("with") && args.first() == null) {
            return receiver;
        }
        if (name.equals("equals") && args.first() != null) {
            Operators.look(receiver);
            return Operators.equal(receiver, args.first()).value(Operators.spell(receiver, "==", args.first()));
        }
        if (name.equals("execute") && (receiver instanceof Val.Text || receiver instanceof Val.Items)) {
            return execute(call, receiver);
        }
        if (receiver instanceof Val.Text text) {
            return onText(call, text, name, args, scope);
        }
        if (receiver instanceof Val.Items items) {
            return lists.call(items, name, args);
        }
        if (receiver instanceof Val.Entries entries) {
            return maps.call(entries, name, args);
        }
        if (receiver instanceof Val.Whole whole) {
            return onNumber(whole, name, args);
        }
        return receiver instanceof Val.Choice choice ? onChoice(call, choice, name, args, scope) : null;
    }

    private Val onChoice(MethodCallExpression call, Val.Choice choice, String name, Args args, Scope scope) {
        List<Val> results = new ArrayList<>();
        for (Val alternative : choice.of()) {
            if (!(alternative instanceof Val.Nothing)) {
                results.add(onAlternative(call, alternative, name, args, scope));
            }
        }
        return Choices.of(results);
    }

    private Val onAlternative(MethodCallExpression call, Val receiver, String name, Args args, Scope scope) {
        if (receiver instanceof Val.Handle handle) {
            return walk.steps.onHandle(call, handle, name, args);
        }
        return Calls.isCallable(receiver)
                ? walk.calls.applyAll(call, receiver, args)
                : call(call, receiver, name, args, scope);
    }

    private Val execute(MethodCallExpression call, Val command) {
        Val line = command instanceof Val.Items items ? ListMethods.join(items, " ") : command;
        return walk.steps.onExecute(call, line);
    }

    private @Nullable Val onText(MethodCallExpression call, Val.Text text, String name, Args args, Scope scope) {
        if (name.equals("append") || name.equals("leftShift")) {
            Val joined = args.first() == null ? text : Texts.join(text, args.first());
            if (call.getObjectExpression() instanceof VariableExpression variable) {
                walk.assignments.assign(variable, joined, scope);
            }
            return joined;
        }
        if (name.equals("eachLine") && args.lastClosure() != null) {
            return lists.call(TextMethods.lines(text), "each", args);
        }
        return TextMethods.call(text, name, args);
    }

    private @Nullable Val onNumber(Val.Whole number, String name, Args args) {
        Val.Fn body = args.lastClosure();
        if (body == null) {
            return name.startsWith("to") ? number : null;
        }
        Val range = switch (name) {
            case "times" -> Operators.range(new Val.Whole(0), number, false);
            case "upto" -> args.first() == null ? null : Operators.range(number, args.first(), true);
            default -> null;
        };
        return range instanceof Val.Items items ? lists.call(items, "each", Args.of(body)) : null;
    }

    /** An unknown receiver's closure runs once, on an unknown element. */
    private void runClosures(Args args) {
        for (Val value : args.positional()) {
            if (value instanceof Val.Fn fn) {
                walk.invoker.runUnknown(fn);
            }
        }
    }

    /** {@code a.b.c} as written, or null where the receiver is no plain path. */
    private static @Nullable String path(Expression receiver, Scope scope) {
        if (receiver instanceof VariableExpression variable) {
            Scope.Cell cell = scope.find(variable.getName());
            String made = cell != null && cell.value instanceof Val.Unknown unknown ? unknown.source() : "";
            return isClassName(made) ? made : variable.getName();
        }
        if (receiver instanceof ConstructorCallExpression made) {
            return made.getType().getNameWithoutPackage();
        }
        if (receiver instanceof PropertyExpression property && property.getPropertyAsString() != null) {
            String object = path(property.getObjectExpression(), scope);
            return object == null ? null : object + "." + property.getPropertyAsString();
        }
        return null;
    }

    private static boolean isClassName(String source) {
        return !source.isEmpty()
                && Character.isUpperCase(source.charAt(0))
                && source.chars().allMatch(Character::isJavaIdentifierPart);
    }
}
