package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.parse.shell.Word.Part.Substitution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through a script as a shell would, and notes the commands that it would run. */
final class Walker {
    /** How a script goes on behind a command. */
    enum Flow {
        ON,
        /** Out of the function or loop. */
        OUT,
        ENDED
    }

    private static final int LONGEST_ITERATION = 8;
    private static final int MOST_SINKS = 5;

    private final Run run;
    private final Site site;
    private final Node program;
    private final List<Runnable> atEnd = new ArrayList<>();
    private final Handlers handlers = new Handlers();
    private final Constants constants = new Constants();
    private final SimpleWalker simple;
    private final boolean waited;

    Walker(Node program, Run run, Site site, Map<String, String> environment) {
        this.program = program;
        this.run = run;
        this.site = site;
        simple = new SimpleWalker(this, run, site, environment);
        waited = site.text().contains("wait ") && StatusReads.waits(program);
    }

    /** The whole script, and what it has set up for its end. */
    void runAll(Shell shell, Frame frame) {
        walk(program, shell, frame);
        List.copyOf(atEnd).forEach(Runnable::run);
    }

    void atEnd(Runnable action) {
        atEnd.add(action);
    }

    Flow walk(Node node, Shell shell, Frame frame) {
        if (!run.mayGoOn()) {
            return Flow.ENDED;
        }
        if (node instanceof Node.Simple command) {
            return simple.walk(command, shell, frame);
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence(sequence.nodes(), shell, frame);
        }
        if (node instanceof Node.AndOr list) {
            return andOr(list, shell, frame);
        }
        if (node instanceof Node.Pipeline pipeline) {
            return pipeline(pipeline, shell, frame);
        }
        if (node instanceof Node.If branch) {
            return branch(branch, shell, frame);
        }
        return other(node, shell, frame);
    }

    private Flow other(Node node, Shell shell, Frame frame) {
        if (node instanceof Node.Function function) {
            shell.define(function.name(), function.body());
        } else if (node instanceof Node.Test test) {
            test(test, shell, frame);
        } else if (node instanceof Node.Subshell subshell) {
            walk(subshell.body(), shell.child(), frame.process(frame.fate(shell)));
        } else if (node instanceof Node.Background background) {
            OnFailure fate = waited ? frame.fate(shell) : OnFailure.IGNORED;
            walk(background.node(), shell.child(), frame.process(fate));
        } else if (node instanceof Node.Redirected redirected) {
            return walk(redirected.node(), shell, simple.redirected(redirected, shell, frame));
        } else if (node instanceof Node.Try attempt) {
            return attempt(attempt, shell, frame);
        } else {
            repeated(node, shell, frame);
        }
        return Flow.ON;
    }

    private void repeated(Node node, Shell shell, Frame frame) {
        if (node instanceof Node.While loop) {
            loop(loop, shell, frame);
        } else if (node instanceof Node.For loop) {
            loop(loop, shell, frame);
        } else if (node instanceof Node.Case selection) {
            substitutions(List.of(selection.subject()), shell, frame, OnFailure.IGNORED);
            selection.arms().forEach(arm -> perhaps(arm, shell, frame));
        }
    }

    private Flow sequence(List<Node> nodes, Shell shell, Frame frame) {
        int last = nodes.size() - 1;
        while (last > 0 && Neutral.keepsStatus(nodes.get(last), site.dialect())) {
            last--;
        }
        for (int i = 0; i < nodes.size(); i++) {
            Frame inner = i >= last ? frame : before(nodes.get(i + 1), shell, frame);
            Flow flow = walk(nodes.get(i), shell, inner);
            if (flow != Flow.ON) {
                return flow;
            }
        }
        return Flow.ON;
    }

    /** The frame of a command that is followed by another, which may look at its status. */
    private Frame before(Node next, Shell shell, Frame frame) {
        Frame inner = StatusReads.before(next, frame);
        return inner.status() == OnFailure.HANDLED && next instanceof Node.If branch
                ? inner.status(handlers.afterwards(branch, shell, frame))
                : inner;
    }

    private Flow andOr(Node.AndOr list, Shell shell, Frame frame) {
        List<OnFailure> fates = handlers.fates(list, shell, frame);
        Optional<Boolean> known = Optional.empty();
        for (int i = 0; i < list.parts().size(); i++) {
            Node part = list.parts().get(i);
            boolean or = i > 0 && list.ors().get(i - 1);
            if (i > 0 && known.isPresent() && known.get() == or) {
                continue;
            }
            boolean last = i + 1 == list.parts().size();
            Frame inner = last ? frame : frame.read(fates.get(i));
            boolean sure = i == 0 || (!or && !constants.isTest(list.parts().get(i - 1)));
            Flow flow = sure ? walk(part, shell, inner) : perhaps(part, shell, inner);
            if (flow != Flow.ON && (i == 0 || known.isPresent())) {
                return flow;
            }
            known = constants.truth(part, shell);
        }
        return Flow.ON;
    }

    private Flow pipeline(Node.Pipeline pipeline, Shell shell, Frame frame) {
        List<Node> parts = pipeline.parts();
        if (parts.size() == 1) {
            return walk(parts.get(0), shell, frame.read(OnFailure.HANDLED));
        }
        Input input = frame.input();
        for (int i = 0; i < parts.size(); i++) {
            Frame inner = i + 1 == parts.size() ? frame : frame.status(leftOfPipe(shell, frame));
            Node part = parts.get(i);
            Shell own = shell.child();
            List<String> sinks = parts.subList(i + 1, Math.min(parts.size(), i + MOST_SINKS)).stream()
                    .flatMap(sink -> simple.sink(sink, own).stream())
                    .toList();
            OnFailure fate =
                    pipeline.negated() ? OnFailure.HANDLED : i + 1 == parts.size() ? frame.fate(shell) : inner.status();
            walk(part, own, inner.process(fate).writes(sinks).reads(input));
            input = simple.printed(part, own);
        }
        return Flow.ON;
    }

    private static OnFailure leftOfPipe(Shell shell, Frame frame) {
        return shell.pipefail() ? frame.fate(shell) : frame.left();
    }

    private Flow branch(Node.If branch, Shell shell, Frame frame) {
        Node condition = Handlers.negated(branch).orElse(branch.condition());
        walk(condition, shell, frame.read(handlers.fate(branch, shell, frame)));
        Optional<Boolean> known = constants.truth(branch.condition(), shell);
        if (known.isPresent()) {
            return walk(known.get() ? branch.then() : branch.otherwise(), shell, frame);
        }
        Flow then = perhaps(branch.then(), shell, frame);
        Flow otherwise = perhaps(branch.otherwise(), shell, frame);
        return then == otherwise ? then : Flow.ON;
    }

    private void loop(Node.While loop, Shell shell, Frame frame) {
        walk(loop.condition(), shell, frame.read(OnFailure.HANDLED));
        if (!constants.truth(loop.condition(), shell).equals(Optional.of(false))) {
            perhaps(loop.body(), shell, frame);
        }
    }

    private void loop(Node.For loop, Shell shell, Frame frame) {
        substitutions(loop.words(), shell, frame, OnFailure.IGNORED);
        List<String> values = new Expander(shell).fields(loop.words());
        boolean known = !values.isEmpty()
                && values.size() <= LONGEST_ITERATION
                && values.stream().noneMatch(Walker::isOpen);
        Shell body = shell.child();
        for (String value : known ? values : List.of("")) {
            if (known) {
                body.set(loop.variable(), Variable.of(value));
            } else {
                body.forget(loop.variable());
            }
            if (walk(loop.body(), body, frame) == Flow.ENDED) {
                break;
            }
        }
        body.mayHappen();
    }

    private static boolean isOpen(String value) {
        return value.indexOf('$') >= 0
                || value.indexOf('%') >= 0
                || value.indexOf('`') >= 0
                || value.indexOf('*') >= 0
                || value.indexOf('{') >= 0;
    }

    private Flow attempt(Node.Try attempt, Shell shell, Frame frame) {
        OnFailure fate = attempt.handlers().isEmpty()
                ? frame.exit()
                : handlers.fate(new Node.Sequence(attempt.handlers()), shell, frame);
        Flow flow = walk(
                attempt.body(),
                shell,
                new Frame(
                        frame.status(),
                        frame.left(),
                        fate,
                        frame.returns(),
                        frame.shielded(),
                        frame.output(),
                        frame.input()));
        attempt.handlers().forEach(handler -> perhaps(handler, shell, frame));
        walk(attempt.last(), shell, frame);
        return flow;
    }

    /** What may or may not run; afterwards, what it assigned is no longer known. */
    private Flow perhaps(Node node, Shell shell, Frame frame) {
        Shell child = shell.child();
        Flow flow = walk(node, child, frame);
        if (flow == Flow.ON) {
            child.mayHappen();
        }
        return flow;
    }

    private void test(Node.Test test, Shell shell, Frame frame) {
        substitutions(test.words(), shell, frame, OnFailure.IGNORED);
        List<String> words = new Expander(shell).fields(test.words());
        if (words.size() > 1 && words.get(0).equals("[[")) {
            run.emit(new Command(
                    words,
                    site.via(),
                    Map.of(),
                    "",
                    List.of(),
                    frame.fate(shell),
                    site.places().at(test.offset())));
        }
    }

    /** The commands within words; the last one's status may become that of the whole. */
    void substitutions(List<Word> words, Shell shell, Frame frame, OnFailure lastFate) {
        if (words.isEmpty()) {
            return;
        }
        List<Substitution> found = new ArrayList<>(0);
        for (Word word : words) {
            word.substitutions(found);
        }
        found.removeIf(substitution -> site.done().contains(substitution.raw()));
        for (int i = 0; i < found.size(); i++) {
            OnFailure fate = i + 1 == found.size() ? lastFate : OnFailure.IGNORED;
            walk(found.get(i).body(), shell.child(), frame.process(fate).reads(Input.NONE));
        }
    }
}
