package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Step;
import java.util.List;
import java.util.Locale;

/** A place that must enclose a match: {@code post:always}, {@code step:withSonarQubeEnv}, {@code stage:*deploy*}, {@code dir:*e2e*}. */
public record Within(Scope scope, Glob glob) {

    /** What the place is. */
    enum Scope {
        POST,
        STEP,
        STAGE,
        DIR
    }

    static Within of(String source) {
        int colon = source.indexOf(':');
        for (Scope scope : Scope.values()) {
            if (colon > 0
                    && colon < source.length() - 1
                    && source.substring(0, colon).equals(scope.name().toLowerCase(Locale.ROOT))) {
                String glob = source.substring(colon + 1);
                return new Within(scope, scope == Scope.STEP ? Glob.of(glob) : Glob.ignoringCase(glob));
            }
        }
        throw new BadPattern("must be a place: post:CONDITION, step:NAME, stage:NAME or dir:PATH");
    }

    boolean encloses(Spot spot, Definition definition) {
        Step step = spot.step();
        return switch (scope) {
            case STAGE -> definition.stagePath(step).stream().map(Holes::mask).anyMatch(glob::matches);
            case STEP -> definition.enclosing(step).stream().anyMatch(around -> glob.matches(around.name()));
            case POST -> inPost(step, definition.enclosing(step));
            case DIR -> Folders.of(spot, definition).anyMatch(glob::matches);
        };
    }

    /** A freestyle job's publishers have no condition around them; they run always. */
    private boolean inPost(Step step, List<Step> enclosing) {
        List<Step> conditions = enclosing.stream()
                .filter(around -> around.section() == Section.POST)
                .toList();
        return conditions.isEmpty()
                ? step.section() == Section.POST && glob.matches("always")
                : conditions.stream().anyMatch(condition -> glob.matches(condition.name()));
    }

    @Override
    public String toString() {
        return scope.name().toLowerCase(Locale.ROOT) + ":" + glob;
    }
}
