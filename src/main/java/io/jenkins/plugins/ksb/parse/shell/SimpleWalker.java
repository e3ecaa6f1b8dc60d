package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.parse.ShellDialect;
import io.jenkins.plugins.ksb.parse.shell.Node.Assignment;
import io.jenkins.plugins.ksb.parse.shell.Node.Simple;
import io.jenkins.plugins.ksb.parse.shell.Walker.Flow;
import io.jenkins.plugins.ksb.parse.shell.Word.Part.Substitution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through simple commands: looks variables up, follows calls of functions, notes the rest. */
final class SimpleWalker {
    private static final Set<String> PRINTING = Set.of("echo", "printf", "Write-Output");

    private static final Set<String> IMAGE_TOOLS = Set.of("docker", "podman", "nerdctl");

    private final Walker walker;
    private final Run run;
    private final Site site;
    private final Map<String, String> environment;
    private final Builtins builtins;

    SimpleWalker(Walker walker, Run run, Site site, Map<String, String> environment) {
        this.walker = walker;
        this.run = run;
        this.site = site;
        this.environment = environment;
        builtins = new Builtins(this);
    }

    Flow walk(Simple simple, Shell shell, Frame frame) {
        boolean assigns = simple.words().isEmpty();
        for (Assignment assignment : simple.assignments()) {
            walker.substitutions(assignment.values(), shell, frame, assigns ? frame.fate(shell) : OnFailure.IGNORED);
        }
        walker.substitutions(simple.words(), shell, frame, needsAll(simple) ? frame.fate(shell) : OnFailure.IGNORED);
        walker.substitutions(targets(simple.redirections()), shell, frame, OnFailure.IGNORED);
        List<String> words = new Expander(shell).fields(simple.words());
        if (words.isEmpty() || Builtins.declares(words.get(0))) {
            simple.assignments().forEach(assignment -> assign(assignment, shell));
        }
        return words.isEmpty()
                ? Flow.ON
                : command(simple, words, shell, redirected(simple.redirections(), shell, frame));
    }

    /** {@code docker run $(docker build -q .)} fails where the image that it is told has not come about. */
    private static boolean needsAll(Simple simple) {
        return simple.words().size() > 1
                && simple.words().get(0).plain().filter(IMAGE_TOOLS::contains).isPresent()
                && simple.words().get(1).plain().filter("run"::equals).isPresent();
    }

    private Flow command(Simple simple, List<String> words, Shell shell, Frame frame) {
        Optional<Node> function = shell.function(
                site.dialect() == ShellDialect.POWERSHELL ? words.get(0).toLowerCase(Locale.ROOT) : words.get(0));
        if (function.isPresent()) {
            return call(function.get(), words, shell, frame);
        }
        Optional<Flow> done = builtins.run(simple, words, shell, frame);
        if (done.isPresent()) {
            return done.get();
        }
        note(simple, words, shell, frame);
        return Flow.ON;
    }

    /** Notes a command, and what it runs if it is a wrapper. */
    void note(Simple simple, List<String> words, Shell shell, Frame frame) {
        boolean declares = Builtins.declares(words.get(0));
        Command command = new Command(
                declares ? withAssignments(simple, words, shell) : words,
                site.via(),
                declares || simple.assignments().isEmpty() ? environment : environment(simple, shell),
                frame.input().text(),
                frame.output(),
                fate(words, shell, frame),
                site.places().at(simple.offset()));
        new Unwrapper(run, (script, dialect, carrier, stops, local) -> {
                    Shell inner = local ? shell.child() : Shell.of(Map.of(), false);
                    inner.errexit(stops);
                    start(
                            script,
                            dialect,
                            carrier,
                            inner,
                            place(script, simple, frame.input()).done(run(simple)));
                })
                .unwrap(command);
    }

    private static List<String> withAssignments(Simple simple, List<String> words, Shell shell) {
        List<String> all = new ArrayList<>(words);
        simple.assignments().forEach(assignment -> all.add(assignment.name() + "=" + value(assignment, shell)));
        return all;
    }

    private Map<String, String> environment(Simple simple, Shell shell) {
        Map<String, String> all = new HashMap<>(environment);
        simple.assignments().forEach(assignment -> all.put(assignment.name(), value(assignment, shell)));
        return all;
    }

    private static String value(Assignment assignment, Shell shell) {
        return assignment.values().isEmpty()
                ? ""
                : new Expander(shell).text(assignment.values().get(0));
    }

    private OnFailure fate(List<String> words, Shell shell, Frame frame) {
        return site.dialect() == ShellDialect.POWERSHELL && Cmdlets.isCmdlet(words.get(0))
                ? Cmdlets.fate(words, shell, frame)
                : frame.fate(shell);
    }

    private void start(String script, ShellDialect dialect, Command carrier, Shell shell, Site place) {
        if (run.enterScript(script)) {
            Node program = Dialects.parse(script, dialect);
            Site inner = new Site(script, dialect, place.places(), carrier.via(), place.done());
            Frame frame = Frame.of(carrier.onFailure(), new Input(carrier.input(), Input.NOWHERE))
                    .writes(carrier.output());
            new Walker(program, run, inner, carrier.environment()).runAll(shell, frame);
            run.leaveScript();
        }
    }

    /** Goes through a text that this very shell reads: {@code eval}. */
    Flow inline(String script, Simple simple, Shell shell, Frame frame, String via) {
        if (!run.enterScript(script)) {
            return Flow.ON;
        }
        Site inner = place(script, simple, frame.input()).inside(List.of(via)).done(run(simple));
        Node program = Dialects.parse(script, site.dialect());
        Flow flow = new Walker(program, run, inner, environment).walk(program, shell, frame);
        run.leaveScript();
        return flow;
    }

    /** The substitutions in a command that are run before it. */
    private static Set<String> run(Simple simple) {
        List<Substitution> found = new ArrayList<>();
        simple.words().forEach(word -> word.substitutions(found));
        targets(simple.redirections()).forEach(word -> word.substitutions(found));
        return found.stream().map(Substitution::raw).collect(Collectors.toSet());
    }

    /** Something to do when the script has ended. */
    void atEnd(Runnable action) {
        walker.atEnd(action);
    }

    private Site place(String script, Simple simple, Input input) {
        if (input.offset() != Input.NOWHERE && script.equals(input.text())) {
            return new Site(
                    script, site.dialect(), site.places().inner(script, input.offset()), site.via(), site.done());
        }
        return site.script(script, simple.offset(), simple.end());
    }

    private Flow call(Node body, List<String> words, Shell shell, Frame frame) {
        if (!shell.enter(words.get(0))) {
            return Flow.ON;
        }
        List<String> before = shell.parameters().orElse(null);
        shell.parameters(words.subList(1, words.size()));
        Flow flow = walker.walk(body, shell, frame.call(shell));
        shell.parameters(before);
        shell.leave(words.get(0));
        return flow == Flow.ENDED ? Flow.ENDED : Flow.ON;
    }

    void assign(Assignment assignment, Shell shell) {
        String name = assignment.name();
        if (name.endsWith("[]")) {
            shell.forget(name.substring(0, name.length() - 2));
            return;
        }
        Expander expander = new Expander(shell);
        List<List<Fragment>> fields = assignment.array()
                ? expander.fields(assignment.values()).stream()
                        .map(field -> List.of(new Fragment(field, true)))
                        .toList()
                : List.of(expander.fragments(assignment.values().get(0)));
        Variable value = new Variable(fields, assignment.array());
        if (assignment.appends()) {
            shell.get(name).ifPresentOrElse(known -> shell.set(name, known.plus(value)), () -> shell.forget(name));
        } else {
            shell.set(name, value);
        }
    }

    Frame redirected(List<Redirection> redirections, Shell shell, Frame frame) {
        if (redirections.isEmpty()) {
            return frame;
        }
        Expander expander = new Expander(shell);
        Frame inner = frame.writes(redirections.stream()
                .filter(Redirection::isOutput)
                .map(redirection ->
                        (redirection.operator().endsWith("&") ? "&" : "") + expander.text(redirection.target()))
                .toList());
        for (Redirection redirection : redirections) {
            Optional<Word> input = redirection.input();
            if (input.isPresent()) {
                inner = inner.reads(
                        new Input(expander.text(input.get()), input.get().offset()));
            }
        }
        return inner;
    }

    Frame redirected(Node.Redirected node, Shell shell, Frame frame) {
        walker.substitutions(targets(node.redirections()), shell, frame, OnFailure.IGNORED);
        Frame inner = redirected(node.redirections(), shell, frame);
        boolean loop = node.node() instanceof Node.While || node.node() instanceof Node.For;
        return loop ? inner.reads(frame.input()) : inner;
    }

    private static List<Word> targets(List<Redirection> redirections) {
        if (redirections.isEmpty()) {
            return List.of();
        }
        List<Word> targets = new ArrayList<>();
        for (Redirection redirection : redirections) {
            targets.add(redirection.target());
            redirection.input().filter(input -> input != redirection.target()).ifPresent(targets::add);
        }
        return targets;
    }

    /** What a command prints, where that can be told: it is the input of what follows the pipe. */
    Input printed(Node node, Shell shell) {
        if (!(node instanceof Simple simple) || simple.words().isEmpty()) {
            return Input.NONE;
        }
        String name = simple.words().get(0).plain().orElse("");
        if (PRINTING.contains(name)) {
            return new Input(arguments(simple, shell), Input.NOWHERE);
        }
        boolean copies = name.equals("cat") && simple.words().size() == 1;
        return copies
                ? redirected(simple.redirections(), shell, Frame.of(OnFailure.IGNORED, Input.NONE))
                        .input()
                : Input.NONE;
    }

    private static String arguments(Simple simple, Shell shell) {
        List<String> words = new Expander(shell).fields(simple.words());
        int from = 1;
        while (from < words.size() && words.get(from).matches("-[neE]+")) {
            from++;
        }
        return String.join(" ", words.subList(from, words.size()));
    }

    /** The name of a command behind a pipe. */
    Optional<String> sink(Node node, Shell shell) {
        if (!(node instanceof Simple simple)) {
            return Optional.empty();
        }
        List<String> words = new Expander(shell).fields(simple.words());
        int from =
                words.size() > 1 && words.get(0).equals("sudo") && !words.get(1).startsWith("-") ? 1 : 0;
        return words.isEmpty() ? Optional.empty() : Optional.of("|" + words.get(from));
    }
}
