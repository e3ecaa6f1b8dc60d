package io.jenkins.plugins.ksb.parse.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a shell knows at one place of a script. A child sees what its parent knows, and keeps its own changes to itself. */
final class Shell {
    private final @Nullable Shell parent;
    private final Map<String, Optional<Variable>> variables = new HashMap<>();
    private final Map<String, Node> functions = new HashMap<>();
    private final Set<String> calling = new HashSet<>();
    private @Nullable List<String> parameters;
    private boolean errexit;
    private boolean pipefail;

    private Shell(@Nullable Shell parent) {
        this.parent = parent;
    }

    static Shell of(Map<String, String> environment, boolean errexit) {
        Shell shell = new Shell(null);
        environment.forEach((name, text) -> shell.set(name, Variable.of(text)));
        shell.errexit = errexit;
        return shell;
    }

    Shell child() {
        Shell child = new Shell(this);
        child.errexit = errexit;
        child.pipefail = pipefail;
        child.parameters = parameters;
        return child;
    }

    boolean errexit() {
        return errexit;
    }

    boolean pipefail() {
        return pipefail;
    }

    void errexit(boolean on) {
        errexit = on;
    }

    void pipefail(boolean on) {
        pipefail = on;
    }

    void set(String name, Variable value) {
        variables.put(name, Optional.of(value));
    }

    void forget(String name) {
        variables.put(name, Optional.empty());
    }

    Optional<Variable> get(String name) {
        for (Shell shell = this; shell != null; shell = shell.parent) {
            Optional<Variable> value = shell.variables.get(name);
            if (value != null) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** After commands that may or may not have run in this child: what they changed is no longer sure. */
    void mayHappen() {
        if (parent != null) {
            variables.keySet().forEach(parent::forget);
            parent.functions.putAll(functions);
        }
    }

    void define(String name, Node body) {
        functions.put(name, body);
    }

    Optional<Node> function(String name) {
        for (Shell shell = this; shell != null; shell = shell.parent) {
            Node body = shell.functions.get(name);
            if (body != null) {
                return Optional.of(body);
            }
        }
        return Optional.empty();
    }

    /** Whether the call may be followed; a function that calls itself is followed once. */
    boolean enter(String function) {
        for (Shell shell = parent; shell != null; shell = shell.parent) {
            if (shell.calling.contains(function)) {
                return false;
            }
        }
        return calling.add(function);
    }

    void leave(String function) {
        calling.remove(function);
    }

    /** Arguments of the function that runs, or empty where those of the script would be meant. */
    Optional<List<String>> parameters() {
        return Optional.ofNullable(parameters);
    }

    void parameters(@Nullable List<String> arguments) {
        parameters = arguments;
    }
}
