package io.jenkins.plugins.ksb.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jenkins.plugins.ksb.evidence.yaml.Fault;
import io.jenkins.plugins.ksb.evidence.yaml.InvalidYamlException;
import io.jenkins.plugins.ksb.evidence.yaml.Shipped;
import org.junit.jupiter.api.Test;

class MaturityReaderTest {
    @Test
    void the_built_in_model_has_the_seven_areas_and_five_levels() {
        MaturityModel model = MaturityModels.builtIn();

        assertThat(model.areas())
                .extracting(MaturityModel.Area::id)
                .containsExactly(
                        "build-and-integrate",
                        "test",
                        "secure",
                        "infrastructure",
                        "deploy-and-release",
                        "operate",
                        "collaborate-and-improve");
        assertThat(model.levels())
                .extracting(MaturityModel.MaturityLevel::level)
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(model.bases()).isEqualTo(new MaturityModel.Bases(0.25, 0.5, 0.8, 1));
        assertThat(model.version()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_definition_alone_reaches_level_two_at_most() {
        MaturityModel model = MaturityModels.builtIn();

        assertThat(model.level(model.bases().declared()).level()).isEqualTo(2);
        assertThat(model.level(model.bases().executed()).level()).isEqualTo(3);
        assertThat(model.level(model.bases().proved()).level()).isEqualTo(4);
    }

    @Test
    void the_version_follows_content_and_not_layout() {
        String text = Shipped.text("maturity/default.yaml");
        String version = MaturityModels.builtIn().version();

        assertThat(MaturityModels.read("m.yaml", text + "\n# a comment\n").version())
                .isEqualTo(version);
        assertThat(MaturityModels.read("m.yaml", text.replace("advisory: 0.5", "advisory: 0.6"))
                        .version())
                .isNotEqualTo(version);
    }

    @Test
    void every_fault_is_told_with_its_place() {
        InvalidYamlException thrown =
                catchThrowableOfType(InvalidYamlException.class, () -> MaturityModels.read("m.yaml", """
                schema-version: "1.1"
                id: m
                title: M
                bases: {declared: 0.5, executed: 0.25, proved: 0.8, sustained: 2}
                advisory: some
                levels:
                  - {level: 1, title: A, meaning: A, from: 0}
                areas:
                  one:
                    title: One
                    practices:
                      build: {weight: 0, core: true}
                      scan: {weight: 1, expected-when: image}
                      test: {weight: 1, core: true, expected-when: build, wait: 1}
                  two:
                    title: Two
                    practices:
                      build: {weight: 1, seen-in: dreams}
                unscored:
                  scan: Both.
                """));

        assertThat(thrown.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "m.yaml:4: bases: must be above 0, and must not fall from declared to executed, proved and sustained",
                        "m.yaml:4: bases.sustained: must be between 0 and 1 (found: 2)",
                        "m.yaml:5: advisory: must be a number (found: some)",
                        "m.yaml:7: levels[0]: levels must count up from 0, and their shares rise from 0",
                        "m.yaml:12: areas.one.practices.build.weight: must be above 0 and at most 100 (found: 0)",
                        "m.yaml:13: areas.one.practices.scan: is called for by image, which is in no area",
                        "m.yaml:14: areas.one.practices.test: is core, so nothing else has to call for it",
                        "m.yaml:14: areas.one.practices.test.wait: is not a key known here (found: 1)",
                        "m.yaml:18: areas.two.practices.build: stands in two areas",
                        "m.yaml:18: areas.two.practices.build.seen-in: must be one of definition, history (found: dreams)",
                        "m.yaml:20: unscored.scan: is in an area and unscored at once (found: Both.)");
    }
}
