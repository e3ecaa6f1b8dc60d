package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.jspecify.annotations.Nullable;

/** Calls of steps: what the file neither defines nor Groovy brings along. */
final class StepCalls {
    private static final Set<String> AGENTS =
            Set.of("node", "podTemplate", "withDockerContainer", "docker.image.inside", "dockerNode", "kubeagent");
    /** Steps that stand for the object described in their first argument. */
    private static final Set<String> DELEGATES = Set.of("step", "wrap");
    /** Arguments of these are texts; for others, calls in them describe objects. */
    private static final Set<String> TEXTUAL = Set.of(
            "sh",
            "bat",
            "powershell",
            "pwsh",
            "echo",
            "error",
            "unstable",
            "dir",
            "mail",
            "emailext",
            "slackSend",
            "stage",
            "node",
            "withEnv",
            "writeFile",
            "writeJSON",
            "writeYaml",
            "load",
            "readJSON",
            "readYaml",
            "lock",
            "build",
            "unstash",
            "sleep",
            "container");

    private final Walk walk;
    private final Scripts scripts;

    /** Arguments of a step are being read: calls in them are no steps, but describe objects. */
    private boolean describing;

    StepCalls(Walk walk) {
        this.walk = walk;
        this.scripts = new Scripts(walk);
    }

    private boolean configuring;
    private final List<Val.Fn> handedOver = new ArrayList<>();

    private @Nullable Expression statement;

    /** A statement of its own is a step, whatever its name. */
    void standsAlone(Expression expression) {
        statement = expression;
    }

    /** Sets whether calls describe objects, and says whether they did before. */
    boolean describing(boolean now) {
        boolean before = describing;
        describing = now;
        return before;
    }

    Val call(MethodCallExpression call, String name, Scope scope) {
        boolean before = describing(KnownSteps.isKnown(name) && !TEXTUAL.contains(name));
        Args args;
        try {
            args = walk.calls.arguments(call.getArguments(), scope);
        } finally {
            describing = before;
        }
        return emit(call, name, args);
    }

    Val emit(MethodCallExpression call, String name, Args args) {
        if (args.positional().size() == 1 && !args.hasNamed() && args.first() instanceof Val.Entries entries) {
            return emit(call, name, new Args(List.of(), entries.map));
        }
        boolean body = hasBody(args);
        if (!body && call != statement && (describing ? !KnownSteps.givesValue(name) : KnownSteps.isSymbol(name))) {
            return new Val.Described(name, args, walk.at(call));
        }
        if (DELEGATES.contains(name) && args.first() instanceof Val.Described described) {
            Args all = new Args(described.args().positional(), described.args().named());
            return record(call, described.name(), Origin.STEP, body ? withBodies(all, args) : all);
        }
        return record(call, name, KnownSteps.isKnown(name) ? Origin.STEP : Origin.UNKNOWN, args);
    }

    private static Args withBodies(Args described, Args outer) {
        List<Val> positional = new ArrayList<>(described.positional());
        outer.positional().stream().filter(Val.Fn.class::isInstance).forEach(positional::add);
        return new Args(positional, described.named());
    }

    private static boolean hasBody(Args args) {
        for (Val value : args.positional()) {
            if (value instanceof Val.Fn) {
                return true;
            }
        }
        return false;
    }

    /** A method on something known by how it was made. */
    Val onHandle(MethodCallExpression call, Val.Handle handle, String method, Args args) {
        String path = handle.path() + "." + method;
        boolean asks = handle.path().indexOf('.') > 0 && handle.subject() == null && OrdinaryMethods.contains(method);
        if (asks || !KnownObjects.hasSteps(path)) {
            runBodies(args);
            return onPassive(handle, method, args);
        }
        Val subject = handle.subject();
        if (!KnownObjects.onlyMakes(path)) {
            record(call, path, Origin.OBJECT, subject == null ? args : args.withFirst(subject));
        }
        Val first = args.first();
        Val made = subject == null && first != null && !(first instanceof Val.Fn) ? first : subject;
        return new Val.Handle(KnownObjects.result(path), made);
    }

    private Val onPassive(Val.Handle handle, String method, Args args) {
        if (handle.path().equals("currentBuild") && method.equals("setResult") && args.first() != null) {
            walk.assignments.setResult(args.first());
        }
        boolean reads = method.equals("get") || method.equals("getProperty") || method.equals("getAt");
        if (reads && args.first() instanceof Val.Text key) {
            return walk.lookup.property(handle, key.text(), walk.globals);
        }
        return Val.unknown(Texts.shorten(handle.path() + "." + method + "()"));
    }

    /** {@code 'ls -l'.execute()} runs on the controller, and a command all the same. */
    Val onExecute(MethodCallExpression call, Val command) {
        return record(call, "execute", Origin.STEP, Args.of(command));
    }

    /** A method on something unknown, such as a loaded script. */
    Val onUnknown(MethodCallExpression call, String path, Args args) {
        return record(call, path, Origin.UNKNOWN, args);
    }

    Val record(MethodCallExpression call, String name, Origin origin, Args args) {
        Section section = AGENTS.contains(name) ? Section.AGENT : Section.BODY;
        Draft draft = walk.recorder.emit(name, section, origin, args, walk.at(call));
        Outcomes.set(draft);
        scripts.add(draft);
        if (origin == Origin.UNKNOWN) {
            walk.forms.handedOver(args);
        }
        if (name.equals("error")) {
            walk.fail();
        } else if (name.equals("unstable")) {
            walk.recorder.react(OnFailure.DEGRADES);
        }
        Val result = inside(draft, args);
        if (result == null && KnownSteps.isSymbol(name)) {
            return new Val.Described(name, args, walk.at(call));
        }
        return result != null && origin == Origin.STEP
                ? result
                : new Val.Unknown(Texts.call(name, args), Outcomes.statusOf(draft), null);
    }

    /** Follows the step's blocks; null if it has none. */
    @Nullable
    Val inside(Draft draft, Args args) {
        List<Val> results = new ArrayList<>(1);
        boolean before = configuring;
        configuring = draft.origin == Origin.UNKNOWN;
        walk.recorder.within(draft, () -> {
            results.addAll(runBodies(args));
            runHandedOver();
        });
        configuring = before;
        return results.isEmpty() ? null : results.get(results.size() - 1);
    }

    /** A closure that a library call's block sets ({@code beforeTests = { … }}) is the library's to run. */
    void handOver(Val.Fn closure) {
        if (configuring) {
            handedOver.add(closure);
        }
    }

    private void runHandedOver() {
        while (configuring && !handedOver.isEmpty()) {
            Val.Fn closure = handedOver.remove(0);
            if (!walk.invoker.hasFollowed(closure.body())) {
                walk.invoker.runUnknown(closure);
            }
        }
    }

    private List<Val> runBodies(Args args) {
        List<Val> results = new ArrayList<>(1);
        for (Val value : args.positional()) {
            runBody(value, results, true);
        }
        for (Val value : args.named().values()) {
            runBody(value, results, true);
        }
        return results;
    }

    private void runBody(Val value, List<Val> results, boolean nested) {
        if (value instanceof Val.Fn fn) {
            results.add(walk.invoker.runUnknown(fn));
        } else if (nested && value instanceof Val.Items items) {
            List.copyOf(items.list).forEach(item -> runBody(item, results, false));
        } else if (nested && value instanceof Val.Entries entries) {
            List.copyOf(entries.map.values()).forEach(item -> runBody(item, results, false));
        }
    }
}
