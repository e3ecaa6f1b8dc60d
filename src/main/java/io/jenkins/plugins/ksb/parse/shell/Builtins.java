package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.parse.shell.Node.Simple;
import io.jenkins.plugins.ksb.parse.shell.Walker.Flow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Commands that change the shell they run in. */
final class Builtins {
    private static final Set<String> DECLARING = Set.of("declare", "export", "local", "readonly", "typeset");

    private final SimpleWalker simple;

    Builtins(SimpleWalker simple) {
        this.simple = simple;
    }

    static boolean declares(String name) {
        return DECLARING.contains(name);
    }

    /** How the script goes on, where that is all there is to say; empty where the command is to be noted as any other. */
    Optional<Flow> run(Simple command, List<String> words, Shell shell, Frame frame) {
        List<String> arguments = words.subList(1, words.size());
        switch (words.get(0)) {
            case "exit", "throw", "Exit", "EXIT" -> {
                return Optional.of(Flow.ENDED);
            }
            case "return", "break", "continue" -> {
                return Optional.of(Flow.OUT);
            }
            case "eval" -> {
                return Optional.of(simple.inline(String.join(" ", arguments), command, shell, frame, "eval"));
            }
            case "exec" -> {
                simple.note(command, words, shell, frame);
                return Optional.of(arguments.isEmpty() ? Flow.ON : Flow.ENDED);
            }
            default -> {
                change(command, words.get(0), arguments, shell, frame);
                return Optional.empty();
            }
        }
    }

    private void change(Simple command, String name, List<String> arguments, Shell shell, Frame frame) {
        switch (name) {
            case "set" -> options(arguments, shell);
            case "unset", "read", "mapfile", "readarray" -> arguments.forEach(shell::forget);
            case "shift" ->
                shell.parameters()
                        .filter(parameters -> !parameters.isEmpty())
                        .ifPresent(parameters -> shell.parameters(parameters.subList(1, parameters.size())));
            case "trap" -> trap(command, arguments, shell, frame);
            default -> {
                // nothing of the shell changes
            }
        }
    }

    private void trap(Simple command, List<String> arguments, Shell shell, Frame frame) {
        if (arguments.size() > 1 && !arguments.get(0).startsWith("-")) {
            Frame inner = frame.process(OnFailure.IGNORED);
            simple.atEnd(() -> simple.inline(arguments.get(0), command, shell.child(), inner, "trap"));
        }
    }

    private static void options(List<String> arguments, Shell shell) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.length() < 2 || argument.equals("--")) {
                return;
            }
            boolean on = argument.charAt(0) == '-';
            if (on || argument.charAt(0) == '+') {
                set(argument, i + 1 < arguments.size() ? arguments.get(i + 1) : "", on, shell);
            }
        }
    }

    private static void set(String letters, String name, boolean on, Shell shell) {
        boolean named = letters.indexOf('o') > 0;
        if (letters.indexOf('e') > 0 || (named && name.equals("errexit"))) {
            shell.errexit(on);
        }
        if (named && name.equals("pipefail")) {
            shell.pipefail(on);
        }
    }
}
