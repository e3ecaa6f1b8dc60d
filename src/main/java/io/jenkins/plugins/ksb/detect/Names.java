package io.jenkins.plugins.ksb.detect;

import io.jenkins.plugins.ksb.facts.Origin;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names at a spot that stand for something whose content cannot be seen. */
final class Names {
    private Names() {}

    static List<NameParts> of(Spot spot, RuleIndex index) {
        return spot.words().map(CommandNames::of).orElseGet(() -> ofStep(spot.step(), index));
    }

    private static List<NameParts> ofStep(Step step, RuleIndex index) {
        if (step.name().equals("build")) {
            Optional<Value> job = step.arguments().named("job").or(step.arguments()::first);
            return job.stream()
                    .flatMap(Names::texts)
                    .map(name -> NameParts.of(NameKind.JOB, name))
                    .toList();
        }
        return step.origin() == Origin.UNKNOWN && !index.knowsStep(step.name())
                ? List.of(NameParts.of(NameKind.STEP, step.name()))
                : List.of();
    }

    private static Stream<String> texts(Value value) {
        return value.texts();
    }
}
