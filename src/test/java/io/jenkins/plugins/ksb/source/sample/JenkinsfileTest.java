package io.jenkins.plugins.ksb.source.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.parse.DefinitionParser;
import io.jenkins.plugins.ksb.parse.Parsed;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JenkinsfileTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 9})
    void saysWhatTheBlueprintPlans(int job) {
        Blueprint blueprint = Blueprint.of(job);

        Parsed parsed = new DefinitionParser()
                .parse("Jenkinsfile", Jenkinsfile.of(blueprint, 1).getBytes(StandardCharsets.UTF_8));

        assertThat(parsed).isInstanceOfSatisfying(Parsed.Facts.class, facts -> {
            assertThat(facts.definition().unknowns()).isEmpty();
            assertThat(facts.definition().stages())
                    .extracting(stage -> stage.name())
                    .containsExactlyElementsOf(
                            blueprint.stages().stream().map(PlannedStage::name).toList());
        });
    }
}
