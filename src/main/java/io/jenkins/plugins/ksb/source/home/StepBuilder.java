package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.ExecutedStep;
import io.jenkins.plugins.ksb.facts.ExecutedStep.Outcome;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Value;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import io.jenkins.plugins.ksb.source.home.FlowNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Flow nodes to the steps that ran. What stands in a skipped stage, or was passed over, did not run. */
final class StepBuilder {
    private static final Map<String, ShellDialect> DIALECTS = Map.of(
            "sh", ShellDialect.POSIX,
            "bat", ShellDialect.CMD,
            "powershell", ShellDialect.POWERSHELL,
            "pwsh", ShellDialect.POWERSHELL);
    private static final Set<String> DELEGATING = Set.of("step", "wrap", "checkout");

    private final FlowGraph graph;
    private final Stages stages;
    private final boolean completed;
    private final Commands commands;

    private StepBuilder(FlowGraph graph, Stages stages, boolean completed, Commands commands) {
        this.graph = graph;
        this.stages = stages;
        this.completed = completed;
        this.commands = commands;
    }

    static List<ExecutedStep> build(FlowGraph graph, Stages stages, boolean completed, Commands commands) {
        StepBuilder builder = new StepBuilder(graph, stages, completed, commands);
        List<ExecutedStep> steps = new ArrayList<>();
        for (FlowNode node : graph.nodes()) {
            if (builder.ran(node)) {
                steps.add(builder.step(node));
            }
        }
        return steps;
    }

    private boolean ran(FlowNode node) {
        boolean step = node.kind() == Kind.ATOM || node.kind() == Kind.BLOCK_START && !graph.isBody(node);
        if (!step || node.step().isEmpty() || node.marks().notExecuted()) {
            return false;
        }
        for (FlowNode stage = stages.of(node); stage != null; stage = stages.of(stage)) {
            if (StageStatus.isSkipped(stage)) {
                return false;
            }
        }
        return true;
    }

    private ExecutedStep step(FlowNode node) {
        FlowNode end = node.kind() == Kind.ATOM ? graph.after(node) : graph.end(node);
        Value.Call call = call(node);
        FlowNode stage = stages.of(node);
        return new ExecutedStep(
                node.id(),
                parent(node),
                call.name(),
                call.arguments(),
                outcome(node, end),
                node.time(),
                duration(node, end),
                stage == null ? "" : stage.id(),
                branch(node),
                commands(node, call));
    }

    /** Steps that only hand on to another one are that other one. */
    private static Value.Call call(FlowNode node) {
        String name = StepNames.of(node.step());
        Arguments arguments = ArgumentReader.read(node.marks().arguments());
        Value delegate = arguments.named().get("delegate");
        if (DELEGATING.contains(name) && delegate instanceof Value.Call call) {
            return call;
        }
        return new Value.Call(name, arguments);
    }

    private String parent(FlowNode node) {
        for (FlowNode block : graph.around(node)) {
            if (block.kind() == Kind.BLOCK_START && !graph.isBody(block)) {
                return block.id();
            }
        }
        return "";
    }

    private String branch(FlowNode node) {
        for (FlowNode block : graph.around(node)) {
            String branch = block.marks().branch();
            if (branch != null) {
                return branch;
            }
        }
        return "";
    }

    private Outcome outcome(FlowNode node, @Nullable FlowNode end) {
        if (node.marks().failure() != null
                || node.kind() != Kind.ATOM && end != null && end.marks().failure() != null) {
            return Outcome.FAILED;
        }
        if (!node.marks().warning().isEmpty()) {
            return Outcome.UNSTABLE;
        }
        return end != null || completed ? Outcome.SUCCEEDED : Outcome.UNKNOWN;
    }

    private static OptionalLong duration(FlowNode node, @Nullable FlowNode end) {
        if (end == null || node.time().isEmpty() || end.time().isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Math.max(0, end.time().getAsLong() - node.time().getAsLong()));
    }

    private List<Command> commands(FlowNode node, Value.Call call) {
        ShellDialect dialect = DIALECTS.get(call.name());
        if (dialect == null) {
            return List.of();
        }
        return call.arguments()
                .named("script")
                .flatMap(Value::asText)
                .map(script -> commands.of(script, dialect, onFailure(node, call.arguments())))
                .orElse(List.of());
    }

    private OnFailure onFailure(FlowNode node, Arguments arguments) {
        if (isTrue(arguments, "returnStatus")) {
            return OnFailure.HANDLED;
        }
        for (FlowNode block : graph.around(node)) {
            boolean catches =
                    block.step().equals("CatchErrorStep") || block.step().equals("WarnErrorStep");
            if (catches && !graph.isBody(block)) {
                Arguments around = ArgumentReader.read(block.marks().arguments());
                boolean swallowed = around.named("buildResult")
                        .flatMap(Value::asText)
                        .filter("SUCCESS"::equals)
                        .isPresent();
                return swallowed ? OnFailure.IGNORED : OnFailure.DEGRADES;
            }
        }
        return OnFailure.STOPS;
    }

    private static boolean isTrue(Arguments arguments, String name) {
        return arguments
                .named(name)
                .flatMap(Value::asText)
                .filter("true"::equals)
                .isPresent();
    }
}
