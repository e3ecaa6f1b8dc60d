package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.OnFailure;
import io.jenkins.plugins.ksb.facts.Step;
import java.util.Optional;

/** A step, or one command of its script: the smallest thing that evidence can be seen in. */
final class Spot {
    private final Step step;
    private final Optional<Words> words;
    private final int order;
    private final String folder;

    private Spot(Step step, Optional<Words> words, int order, String folder) {
        this.step = step;
        this.words = words;
        this.order = order;
        this.folder = folder;
    }

    static Spot of(Step step, int order) {
        return new Spot(step, Optional.empty(), order, "");
    }

    /** @param folder that the script changed to last, or empty */
    static Spot of(Step step, Command command, int order, String folder) {
        return new Spot(step, Optional.of(Words.of(command)), order, folder);
    }

    Step step() {
        return step;
    }

    /** Empty for the step itself. */
    Optional<Words> words() {
        return words;
    }

    Optional<Command> command() {
        return words.map(Words::command);
    }

    /** The one that its script changed to last, or empty. */
    String folder() {
        return folder;
    }

    /** Its place in the order of execution. */
    int order() {
        return order;
    }

    OnFailure onFailure() {
        return command().map(Command::onFailure).orElse(step.onFailure());
    }

    Location location() {
        return command().map(Command::location).orElse(step.location());
    }

    boolean has(Tokens tokens) {
        return !tokens.isEmpty() && words.map(tokens::in).orElseGet(() -> tokens.in(step));
    }
}
