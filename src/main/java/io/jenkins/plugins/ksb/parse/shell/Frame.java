package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.OnFailure;
import java.util.List;
import java.util.stream.Stream;

/**
 * What surrounds a command.
 *
 * @param status what a status other than zero does
 * @param left what it does in front of a pipe without {@code pipefail}
 * @param exit what {@code exit 1} or {@code set -e} does here
 * @param returns what {@code return 1} does here
 * @param shielded whether {@code set -e} has no effect, as in conditions
 * @param output where the output of everything in here goes
 * @param input what is fed to everything in here, and does not come from a here-document of its own
 */
record Frame(
        OnFailure status,
        OnFailure left,
        OnFailure exit,
        OnFailure returns,
        boolean shielded,
        List<String> output,
        Input input) {

    static Frame of(OnFailure fate, Input input) {
        return new Frame(fate, OnFailure.IGNORED, fate, fate, false, List.of(), input);
    }

    OnFailure fate(Shell shell) {
        return shell.errexit() && !shielded ? exit : status;
    }

    Frame status(OnFailure other) {
        return new Frame(other, left, exit, returns, shielded, output, input);
    }

    /** As a command whose status is looked at behind it, or not. */
    Frame read(OnFailure ofStatus, OnFailure ofLeft) {
        return status == ofStatus && left == ofLeft
                ? this
                : new Frame(ofStatus, ofLeft, exit, returns, shielded, output, input);
    }

    /** As a condition: its status is read elsewhere. */
    Frame read(OnFailure other) {
        return new Frame(other, left, exit, returns, true, output, input);
    }

    /** As the body of a function. */
    Frame call(Shell shell) {
        return new Frame(status, left, exit, fate(shell), shielded, output, input);
    }

    /** As a process of its own with this fate. */
    Frame process(OnFailure fate) {
        return new Frame(fate, left, fate, fate, shielded, output, input);
    }

    Frame writes(List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        return new Frame(
                status,
                left,
                exit,
                returns,
                shielded,
                Stream.concat(output.stream(), more.stream()).toList(),
                input);
    }

    Frame reads(Input other) {
        return new Frame(status, left, exit, returns, shielded, output, other);
    }
}
