package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Command;
import io.jenkins.plugins.ksb.facts.Hole;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.Map;
import java.util.Optional;

/** What was recognised, in one line, without secrets. */
final class Subject {
    private static final int LONGEST = 160;

    private Subject() {}

    static String of(Spot spot) {
        String text = spot.command().map(Subject::of).orElseGet(() -> of(spot.step()));
        return withSingleBlanks(text);
    }

    private static String withSingleBlanks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c >= '\t' && c <= '\r';
            if (!blank || out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                out.append(blank ? ' ' : c);
            }
        }
        return out.toString().trim();
    }

    /** Short enough to be shown. */
    static String shown(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static String of(Command command) {
        return Hole.display(String.join(" ", Secrets.masked(command.words())));
    }

    private static String of(Step step) {
        return step.name()
                + mainArgument(step).map(text -> " " + Hole.display(text)).orElse("");
    }

    private static Optional<String> mainArgument(Step step) {
        if (!step.commands().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> first = step.arguments().first().flatMap(Subject::told).map(Secrets::masked);
        return first.or(() -> step.arguments().named().entrySet().stream()
                .flatMap(entry -> named(entry).stream())
                .findFirst());
    }

    private static Optional<String> named(Map.Entry<String, Value> entry) {
        return told(entry.getValue()).map(text -> entry.getKey() + ": " + Secrets.masked(entry.getKey(), text));
    }

    private static Optional<String> told(Value value) {
        if (value instanceof Value.Call call) {
            return Optional.of(call.name());
        }
        return value.asText();
    }
}
