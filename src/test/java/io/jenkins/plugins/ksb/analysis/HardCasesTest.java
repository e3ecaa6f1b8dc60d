package io.jenkins.plugins.ksb.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.source.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pipelines full of traps, each with what a careful reader finds in it. */
class HardCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/hard-cases");

    private final Inspector inspector = new Inspector(RulePacks.builtIn());

    @TestFactory
    Stream<DynamicTest> findsWhatACarefulReaderFinds() throws IOException {
        return Labels.read(Files.readString(FOLDER.resolve("labels.json"))).stream()
                .map(labels -> DynamicTest.dynamicTest(labels.id(), () -> agrees(labels)));
    }

    private void agrees(Labels labels) {
        List<Judgement> judgements = Accuracy.judge(labels, evidenceIn(labels.id() + ".Jenkinsfile"));

        assertThat(judgements)
                .filteredOn(j -> j.verdict() == Judgement.Verdict.MISSED)
                .isEmpty();
        assertThat(judgements)
                .filteredOn(j -> j.verdict() == Judgement.Verdict.UNEXPECTED)
                .isEmpty();
        assertThat(judgements)
                .filteredOn(j -> !j.enforcementAgrees().orElse(true))
                .isEmpty();
    }

    private List<Evidence> evidenceIn(String name) {
        Document document = new Document(name, () -> Files.readAllBytes(FOLDER.resolve(name)));
        return ((Reading.Read) inspector.inspect(document)).evidence();
    }
}
