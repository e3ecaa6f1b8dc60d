package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sees through wrappers: {@code sudo}, {@code docker run}, {@code ssh}, {@code bash -c} … */
final class Unwrapper {
    private static final int MOST_LAYERS = 20;
    private static final Pattern VERSION = Pattern.compile("(?<=.)@[^/]*$");

    private final Run run;
    private final ScriptStarter scripts;

    Unwrapper(Run run, ScriptStarter scripts) {
        this.run = run;
        this.scripts = scripts;
    }

    /** Starts a script that was found inside a command. */
    interface ScriptStarter {
        /**
         * @param carrier the command it was found in; its words are of no interest any more
         * @param local whether it runs where the outer script's variables are known
         */
        void start(String script, ShellDialect dialect, Command carrier, boolean stopsAtFailure, boolean local);
    }

    void unwrap(Command command) {
        unwrap(command, MOST_LAYERS);
    }

    private void unwrap(Command command, int layers) {
        Command current = with(command, CommandName.normalise(command.words()));
        Optional<Wrappers.Named> named = layers == 0 ? Optional.empty() : Wrappers.find(current.words());
        if (named.isEmpty()) {
            plain(current, layers);
            return;
        }
        Wrapper wrapper = named.get().wrapper();
        OptionScan scan = new OptionScan(wrapper, current.words(), named.get().length());
        if (scan.isOff() || !new Layer(wrapper, scan, current, named.get().length(), layers).peel()) {
            run.emit(current);
        }
    }

    private void plain(Command command, int layers) {
        List<String> started = StartProcess.started(command.words());
        if (started.isEmpty()) {
            run.emit(command);
        } else {
            List<String> via = new ArrayList<>(command.via());
            via.add(command.name());
            unwrap(
                    new Command(
                            started,
                            via,
                            command.environment(),
                            command.input(),
                            command.output(),
                            command.onFailure(),
                            command.location()),
                    layers - 1);
        }
    }

    /** One wrapper around one command. */
    private final class Layer {
        private final Wrapper wrapper;
        private final OptionScan scan;
        private final Command outer;
        private final int layers;
        private final String name;
        private final List<String> rest;

        Layer(Wrapper wrapper, OptionScan scan, Command outer, int nameLength, int layers) {
            this.wrapper = wrapper;
            this.scan = scan;
            this.outer = outer;
            this.layers = layers;
            name = name(wrapper, outer.words(), nameLength);
            rest = rest(wrapper, outer.words(), scan.at());
        }

        /** False where there is nothing inside. */
        boolean peel() {
            if (scan.script().isPresent()) {
                note();
                start(scan.script().get(), inner());
                return true;
            }
            if (wrapper.has("only") && scan.start().isEmpty()) {
                return false;
            }
            if (wrapper.has("image")) {
                return image();
            }
            if (rest.isEmpty()) {
                return standardInput();
            }
            note();
            commands();
            return true;
        }

        private void commands() {
            if (wrapper.has("each")) {
                rest.forEach(script -> start(script, inner()));
            } else if (wrapper.has("script")) {
                start(String.join(" ", rest), inner());
            } else {
                unwrap(with(inner(), wrapper.has("versions") ? unversioned(rest) : prefixed()), layers - 1);
            }
        }

        private List<String> prefixed() {
            if (!wrapper.has("prefix")) {
                return rest;
            }
            List<String> all = new ArrayList<>(List.of(name.substring(name.lastIndexOf(' ') + 1)));
            all.addAll(rest);
            return all;
        }

        private boolean standardInput() {
            if (!wrapper.has("stdin") || outer.input().isBlank()) {
                return false;
            }
            note();
            Command inner = inner();
            start(
                    outer.input(),
                    new Command(
                            inner.words(),
                            inner.via(),
                            inner.environment(),
                            "",
                            inner.output(),
                            inner.onFailure(),
                            inner.location()));
            return true;
        }

        private boolean image() {
            note();
            String image = scan.operands().isEmpty() ? "" : scan.operands().get(0);
            Optional<String> entry =
                    Optional.ofNullable(scan.options().get("--entrypoint")).filter(it -> !it.isEmpty());
            if (image.isEmpty()) {
                return true;
            }
            for (List<String> words : Image.commands(image, entry, rest)) {
                unwrap(with(inner(), words), layers - 1);
            }
            return true;
        }

        private void start(String script, Command inner) {
            ShellDialect dialect = wrapper.has("cmd")
                    ? ShellDialect.CMD
                    : wrapper.has("powershell") ? ShellDialect.POWERSHELL : ShellDialect.POSIX;
            boolean stops = wrapper.has("stdin")
                    && (scan.hasLetter('e') || scan.options().containsValue("errexit"));
            scripts.start(script, dialect, inner, stops && !wrapper.has("outer"), !wrapper.has("outer"));
        }

        private void note() {
            if (wrapper.has("outer")) {
                run.emit(outer);
            }
        }

        /** What surrounds the command inside. */
        private Command inner() {
            List<String> via = new ArrayList<>(outer.via());
            via.add(label());
            Map<String, String> environment = new HashMap<>(outer.environment());
            environment.putAll(scan.environment());
            return new Command(
                    outer.words(), via, environment, outer.input(), outer.output(), fate(), outer.location());
        }

        private OnFailure fate() {
            boolean unseen = (wrapper.has("detaches")
                            && (scan.hasLetter('d') || scan.options().containsKey("--detach")))
                    || (wrapper.name().get(0).contains("find") && outer.words().contains(";"));
            return unseen ? OnFailure.IGNORED : outer.onFailure();
        }

        private String label() {
            List<String> label = new ArrayList<>(List.of(name));
            if (wrapper.has("subject")) {
                label.addAll(scan.operands());
            } else {
                scan.start().filter(option -> !option.equals("--")).ifPresent(label::add);
            }
            return String.join(" ", label);
        }
    }

    private static String name(Wrapper wrapper, List<String> words, int length) {
        List<String> name = new ArrayList<>(List.of(words.get(0)));
        int at = 1;
        for (var sub : wrapper.name().subList(1, wrapper.name().size())) {
            while (at < length && !sub.contains(words.get(at))) {
                at++;
            }
            name.add(words.get(at));
        }
        return String.join(" ", name);
    }

    private static List<String> rest(Wrapper wrapper, List<String> words, int from) {
        int start = Math.min(from, words.size());
        int end = start;
        while (end < words.size() && !wrapper.ends().contains(words.get(end))) {
            end++;
        }
        return words.subList(start, end);
    }

    private static List<String> unversioned(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.set(0, VERSION.matcher(words.get(0)).replaceFirst(""));
        return all;
    }

    private static Command with(Command command, List<String> words) {
        return words == command.words()
                ? command
                : new Command(
                        words,
                        command.via(),
                        command.environment(),
                        command.input(),
                        command.output(),
                        command.onFailure(),
                        command.location());
    }
}
