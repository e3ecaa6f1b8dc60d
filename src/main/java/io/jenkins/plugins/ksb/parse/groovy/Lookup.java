package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.OnFailure;
import java.util.Set;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.FieldNode;
import org.jspecify.annotations.Nullable;

/** What a name or a property stands for. */
final class Lookup {
    private static final Set<String> SELVES =
            Set.of("this", "super", "steps", "script", "pipeline", "owner", "delegate");

    private final Walk walk;
    /** While an {@code if} condition is evaluated: variables that a {@code catch} block has set are then a reaction. */
    private int conditions;

    Lookup(Walk walk) {
        this.walk = walk;
    }

    void enterCondition() {
        conditions++;
    }

    void leaveCondition() {
        conditions--;
    }

    Val variable(String name, Scope scope) {
        Scope.Cell cell = scope.find(name);
        if (cell != null) {
            if (conditions > 0 && cell.setOnFailure != null) {
                cell.setOnFailure.react(OnFailure.HANDLED);
            }
            return cell.value;
        }
        if (SELVES.contains(name)) {
            return Val.SELF;
        }
        Val inEnvironment = walk.environment.find(name);
        if (inEnvironment != null) {
            return inEnvironment;
        }
        return KnownObjects.isGlobal(name) ? new Val.Handle(name, null) : Val.unknown(name);
    }

    Val property(Val receiver, String name, Scope scope) {
        if (receiver instanceof Val.Handle handle) {
            return ofHandle(handle, name);
        }
        if (receiver instanceof Val.Unknown unknown) {
            return new Val.Unknown(Texts.shorten(unknown.source() + "." + name), unknown.status(), unknown.caught());
        }
        if (receiver instanceof Val.Entries entries) {
            return ofEntries(entries, name);
        }
        if (receiver instanceof Val.Self) {
            return variable(name, walk.globals);
        }
        if (receiver instanceof Val.Instance instance) {
            return instance.fields().has(name) ? variable(name, instance.fields()) : Val.unknown(name);
        }
        return ofOther(receiver, name, scope);
    }

    private Val ofHandle(Val.Handle handle, String name) {
        if (handle.path().equals("env")) {
            Val value = walk.environment.find(name);
            return value != null ? value : Val.unknown("env." + name);
        }
        String path = handle.path() + "." + name;
        return KnownObjects.hasSteps(handle.path()) ? new Val.Handle(path, handle.subject()) : Val.unknown(path);
    }

    private static Val ofEntries(Val.Entries entries, String name) {
        Val value = entries.map.get(name);
        if (value != null) {
            return value;
        }
        return entries.open ? Val.unknown(name) : Val.NULL;
    }

    private Val ofOther(Val receiver, String name, Scope scope) {
        if (receiver instanceof Val.Choice choice) {
            return Choices.map(choice, v -> property(v, name, scope));
        }
        if (receiver instanceof Val.Items items) {
            if (name.equals("length")) {
                return new Val.Whole(items.list.size());
            }
            Val.Items spread = new Val.Items();
            items.list.forEach(item -> spread.list.add(property(item, name, scope)));
            return spread;
        }
        return Val.unknown(Texts.shorten(Texts.source(receiver) + "." + name));
    }

    /** A constant of a class that the file declares. */
    @Nullable
    Val constant(ClassNode type, String name) {
        FieldNode field = type.getDeclaredField(name);
        if (field == null || !field.hasInitialExpression()) {
            return null;
        }
        return walk.evaluator.eval(field.getInitialValueExpression(), walk.globals);
    }
}
