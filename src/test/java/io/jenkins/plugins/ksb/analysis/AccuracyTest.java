package io.jenkins.plugins.ksb.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.facts.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTest {
    private static final String LABELS = """
            [{"id": "one", "declared": {
                "unit-testing": {"line": 3, "enforced": true, "confidence": "high", "why": "mvn test"},
                "sast": {"line": 9, "enforced": false, "confidence": "low", "why": "semgrep"}},
              "borderline": {"sbom": "arguable"}},
             {"id": "two", "parses": false, "declared": {}, "borderline": {}}]
            """;

    private final Labels file = Labels.read(LABELS).get(0);

    @Test
    void whatBothSayAgrees() {
        Tally tally =
                tally(evidence("unit-testing", 3, Enforcement.ENFORCED), evidence("sast", 9, Enforcement.ADVISORY));

        assertThat(tally).isEqualTo(new Tally(2, 0, 0, 2, 2));
        assertThat(tally.f1()).isEqualTo(1);
    }

    @Test
    void severalPiecesOfOnePracticeAreOnePair() {
        Tally tally = tally(
                evidence("unit-testing", 3, Enforcement.ADVISORY), evidence("unit-testing", 7, Enforcement.ENFORCED));

        assertThat(tally).isEqualTo(new Tally(1, 0, 1, 1, 1));
    }

    @Test
    void borderlinePracticesAreLeftOut() {
        assertThat(tally(evidence("sbom", 1, Enforcement.ENFORCED))).isEqualTo(new Tally(0, 0, 2, 0, 0));
    }

    @Test
    void whatNobodyLabelledIsUnexpected() {
        Tally tally = tally(evidence("dast", 4, Enforcement.UNKNOWN), evidence("unit-testing", 3, Enforcement.UNKNOWN));

        assertThat(tally).isEqualTo(new Tally(1, 1, 1, 0, 1));
        assertThat(tally.precision()).isEqualTo(0.5);
        assertThat(tally.recall()).isEqualTo(0.5);
    }

    @Test
    void unknownEnforcementAgreesWithNeither() {
        Accuracy accuracy = new Accuracy(Accuracy.judge(
                file,
                List.of(
                        evidence("unit-testing", 3, Enforcement.UNKNOWN),
                        evidence("sast", 9, Enforcement.NOT_APPLICABLE))));

        assertThat(accuracy.enforcementDisagreements()).hasSize(2);
    }

    @Test
    void judgementsAreSortedByPracticeThenFile() {
        List<Judgement> judgements =
                new ArrayList<>(Accuracy.judge(file, List.of(evidence("dast", 4, Enforcement.UNKNOWN))));
        java.util.Collections.reverse(judgements);

        assertThat(new Accuracy(judgements).judgements())
                .extracting(Judgement::practice)
                .containsExactly("dast", "sast", "unit-testing");
    }

    @Test
    void aFileThatDoesNotParseIsMarkedSo() {
        assertThat(Labels.read(LABELS)).extracting(Labels::parses).containsExactly(true, false);
    }

    @Test
    void wrongLabelsNameTheEntry() {
        assertThatThrownBy(() -> Labels.read("[{\"id\": \"../x\"}]")).hasMessageContaining("entry 0");
        assertThatThrownBy(() -> Labels.read("[{\"id\": \"x\", \"declared\": {\"sast\": {\"enforced\": 3}}}]"))
                .hasMessageContaining("x, sast");
        assertThatThrownBy(() -> Labels.read("[\n{")).hasMessageContaining("line 2");
        assertThatThrownBy(() -> Labels.read("{}")).hasMessageContaining("array");
    }

    private Tally tally(Evidence... evidence) {
        return Tally.of(Accuracy.judge(file, List.of(evidence)));
    }

    private static Evidence evidence(String practice, int line, Enforcement enforcement) {
        return new Evidence(
                "id",
                practice,
                Grade.DECLARED,
                enforcement,
                Confidence.HIGH,
                practice + "/rule",
                "Jenkinsfile",
                List.of(),
                new Location(line, 1),
                "some command");
    }
}
