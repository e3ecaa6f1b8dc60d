package io.jenkins.plugins.ksb.detect.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.facts.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PipelineEvolutionTest {

    @Test
    void a_pipeline_that_gains_a_practice_evolves() {
        assertThat(told(declared(5, "automated-build"), declared(6, "automated-build", "unit-testing")))
                .isEqualTo("SEEN: improvements of the pipeline: 1; practices gained: 1; changes of the pipeline: 1");
    }

    @Test
    void a_pipeline_that_does_the_same_with_fewer_steps_evolves() {
        assertThat(told(declared(5, "automated-build"), declared(4, "automated-build")))
                .startsWith("SEEN");
    }

    @Test
    void a_pipeline_that_loses_a_practice_for_another_does_not() {
        assertThat(told(declared(5, "automated-build"), declared(4, "unit-testing")))
                .startsWith("NOT_SEEN");
    }

    @Test
    void a_pipeline_that_stays_the_same_does_not() {
        assertThat(told(declared(5, "automated-build"), declared(5, "automated-build")))
                .isEqualTo(
                        "NOT_SEEN: improvements of the pipeline: 0; practices gained: 0; changes of the pipeline: 0");
    }

    @Test
    void without_scripts_nothing_is_known() {
        assertThat(Told.line("pipeline-evolution", "#1..20 d0+1 ok")).startsWith("UNKNOWN");
    }

    /** Ten builds ran the first version, and ten the second one. */
    private static String told(Declared first, Declared second) {
        Chronicle chronicle = new Chronicle(BuildLines.JOB, Question.of(true, Long.MAX_VALUE));
        List<BuildRecord> builds = BuildLines.builds("#1..20 d0+1 ok ann:Jenkinsfile");
        for (BuildRecord build : builds) {
            Declared version = build.build().number() <= 10 ? first : second;
            chronicle.add(Told.DIGESTER.digest(BuildLines.JOB, build), Optional.of(version));
        }
        HistoryFinding finding = Told.finding("pipeline-evolution", chronicle.tell());
        return finding.verdict() + ": " + finding.words();
    }

    private static Declared declared(int steps, String... practices) {
        return new Declared(
                Arrays.stream(practices)
                        .map(practice -> new Evidence(
                                practice,
                                practice,
                                Grade.DECLARED,
                                Enforcement.ENFORCED,
                                Confidence.HIGH,
                                practice + "/rule",
                                "Jenkinsfile",
                                List.of(),
                                Location.START,
                                practice))
                        .toList(),
                steps);
    }
}
