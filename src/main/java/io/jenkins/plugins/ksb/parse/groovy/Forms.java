package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.jspecify.annotations.Nullable;

/** Calls that shape the run instead of doing something in it. */
final class Forms {
    private static final Set<String> SILENT =
            Set.of("print", "println", "printf", "sprintf", "isUnix", "evaluate", "getContext");

    private final Walk walk;
    private final Map<String, Form> forms;
    private final SectionLists lists;

    Forms(Walk walk) {
        this.walk = walk;
        this.lists = new SectionLists(walk);
        this.forms = Map.ofEntries(
                Map.entry("pipeline", this::pipeline),
                Map.entry("stage", this::stage),
                Map.entry("parallel", this::parallel),
                Map.entry("properties", this::properties),
                Map.entry("withEnv", this::withEnv),
                Map.entry("catchError", this::catchError),
                Map.entry("warnError", this::catchError),
                Map.entry("library", this::library),
                Map.entry("script", this::transparent),
                Map.entry("steps", this::transparent),
                Map.entry("stages", this::transparent));
    }

    private interface Form {
        Val call(MethodCallExpression call, Args args);
    }

    /** Job properties among what a library's step is given. */
    void handedOver(Args args) {
        lists.handedOver(args);
    }

    boolean handles(String name) {
        return forms.containsKey(name) || SILENT.contains(name);
    }

    Val call(MethodCallExpression call, String name, Scope scope) {
        boolean before = walk.steps.describing(false);
        Args args;
        try {
            args = walk.calls.arguments(call.getArguments(), scope);
        } finally {
            walk.steps.describing(before);
        }
        Form form = forms.get(name);
        return form == null ? Val.unknown(name + "()") : form.call(call, args);
    }

    private Val pipeline(MethodCallExpression call, Args args) {
        Val.Fn body = args.lastClosure();
        if (body != null) {
            walk.declarative.pipeline(body);
        }
        return Val.NULL;
    }

    private Val stage(MethodCallExpression call, Args args) {
        Val name = args.either("name");
        String title = name == null ? "" : title(name);
        Val.Fn body = args.lastClosure();
        if (body == null) {
            walk.recorder.startStage(title, walk.at(call));
            return Val.NULL;
        }
        Val[] result = {Val.NULL};
        walk.recorder.inStage(title, Stage.Kind.SEQUENTIAL, walk.at(call), () -> result[0] = walk.invoker.run(body));
        return result[0];
    }

    static String title(Val name) {
        return Hole.display(Texts.of(Choices.alternatives(name).get(0)));
    }

    private Val parallel(MethodCallExpression call, Args args) {
        Map<String, Val> branches = args.named();
        if (branches.isEmpty() && args.first() instanceof Val.Entries entries) {
            branches = entries.map;
        }
        Draft draft = walk.recorder.directive("parallel", Section.BODY, new Args(List.of(), branches), walk.at(call));
        Map<String, Val> known = Map.copyOf(branches);
        List<String> names = List.copyOf(branches.keySet());
        walk.recorder.within(draft, () -> {
            for (String name : names) {
                branch(name, known.get(name), walk.at(call));
            }
        });
        return Val.unknown("parallel()");
    }

    private void branch(String name, @Nullable Val body, Location call) {
        if (body == null || !Calls.isCallable(body)) {
            return;
        }
        walk.recorder.inStage(Hole.display(name), Stage.Kind.PARALLEL, call, () -> {
            for (Val alternative : Choices.alternatives(body)) {
                if (alternative instanceof Val.Fn fn) {
                    walk.invoker.run(fn);
                }
            }
        });
    }

    private Val properties(MethodCallExpression call, Args args) {
        lists.properties(args);
        return Val.NULL;
    }

    private Val withEnv(MethodCallExpression call, Args args) {
        Draft draft = walk.recorder.directive("withEnv", Section.BODY, args, walk.at(call));
        Val[] result = {Val.NULL};
        walk.environment.local(() -> {
            if (args.first() instanceof Val.Items pairs) {
                pairs.list.forEach(pair -> walk.environment.setPair(
                        Texts.of(Choices.alternatives(pair).get(0))));
            }
            Val value = walk.steps.inside(draft, args);
            result[0] = value == null ? Val.NULL : value;
        });
        return result[0];
    }

    private Val catchError(MethodCallExpression call, Args args) {
        String name = call.getMethodAsString();
        Draft draft = walk.recorder.directive(name == null ? "catchError" : name, Section.BODY, args, walk.at(call));
        Val result = args.named("buildResult");
        boolean fine = result != null && Texts.of(result).endsWith("SUCCESS");
        walk.recorder.guarded(fine ? OnFailure.IGNORED : OnFailure.DEGRADES, () -> walk.steps.inside(draft, args));
        return Val.NULL;
    }

    private Val library(MethodCallExpression call, Args args) {
        walk.recorder.emit("library", Section.LIBRARIES, Origin.STEP, args, walk.at(call));
        return Val.unknown("library");
    }

    /** Blocks without a meaning of their own. */
    private Val transparent(MethodCallExpression call, Args args) {
        Val.Fn body = args.lastClosure();
        return body == null ? Val.NULL : walk.invoker.run(body);
    }
}
