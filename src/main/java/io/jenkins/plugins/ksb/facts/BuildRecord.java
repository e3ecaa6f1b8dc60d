package io.jenkins.plugins.ksb.facts;

import java.util.List;
import java.util.Optional;

/**
 * A build with what is too much to keep for every one of many: whoever reads says which of it is wanted, the rest stays empty.
 *
 * @param script the pipeline script as this build ran it
 * @param steps in the order they began
 * @param cases in the order of the report
 */
public record BuildRecord(Build build, Optional<String> script, List<ExecutedStep> steps, List<TestCase> cases) {
    public BuildRecord {
        steps = List.copyOf(steps);
        cases = List.copyOf(cases);
    }
}
