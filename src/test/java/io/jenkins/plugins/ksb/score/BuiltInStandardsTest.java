package io.jenkins.plugins.ksb.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.score.MaturityModel.Expectation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInStandardsTest {
    private static final Pattern QUOTE = Pattern.compile("“([^”]+)”");
    private static final List<String> PRACTICES =
            TestFile.of("practices.txt").lines().toList();

    static List<Standard> standards() {
        return Standards.builtIn();
    }

    @ParameterizedTest
    @MethodSource("standards")
    void every_practice_is_mapped_or_says_why_not(Standard standard) {
        Set<String> named = new LinkedHashSet<>(standard.unmapped().keySet());
        standard.mappings().forEach(mapping -> named.add(mapping.practice()));

        assertThat(named).containsExactlyInAnyOrderElementsOf(PRACTICES);
        assertThat(standard.unmapped().values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("standards")
    void every_rationale_is_one_sentence_that_quotes_its_ksb(Standard standard) {
        assertThat(standard.mappings()).allSatisfy(mapping -> {
            Ksb ksb = standard.ksb(mapping.ksb()).orElseThrow();
            List<String> quotes = QUOTE.matcher(mapping.because())
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(quotes)
                    .isNotEmpty()
                    .allSatisfy(quote -> assertThat(ksb.text()).contains(quote));
            assertThat(mapping.because()).endsWith(".").doesNotContain(". ");
        });
    }

    @ParameterizedTest
    @MethodSource("standards")
    void nothing_is_mapped_to_what_pipelines_cannot_show(Standard standard) {
        assertThat(standard.mappings())
                .noneMatch(mapping -> standard.ksb(mapping.ksb()).orElseThrow().ceiling() == Support.NOT_SEEN);
    }

    @ParameterizedTest
    @MethodSource("standards")
    void what_pipelines_can_support_has_a_direct_practice(Standard standard) {
        Stream<Ksb> countable = standard.ksbs().stream()
                .filter(ksb -> ksb.reach().observability().counts());

        assertThat(countable)
                .allSatisfy(ksb -> assertThat(standard.mappingsOfKsb(ksb.id()))
                        .as(ksb.id())
                        .anyMatch(mapping -> mapping.strength() == Strength.DIRECT));
    }

    @Test
    void st0825_holds_the_official_sentences_word_for_word() {
        Standard standard = Standards.builtIn("st0825-1.0").orElseThrow();
        StringBuilder text = new StringBuilder();
        standard.duties()
                .forEach(duty -> text.append("Duty ")
                        .append(duty.id().substring(1))
                        .append(' ')
                        .append(duty.text())
                        .append('\n'));
        standard.ksbs()
                .forEach(ksb ->
                        text.append(ksb.id()).append(": ").append(ksb.text()).append('\n'));

        assertThat(TestFile.of("st0825-official.txt")).startsWith(text);
        assertThat(standard.duties()).hasSize(13);
        assertThat(standard.ksbs()).hasSize(51);
    }

    @Test
    void st0825_names_licence_and_reach() {
        Standard standard = Standards.builtIn("st0825-1.0").orElseThrow();

        assertThat(standard.about().notice()).contains("Crown copyright", "Open Government Licence v3.0");
        assertThat(standard.ksbs())
                .extracting(ksb -> ksb.reach().observability())
                .satisfies(reaches -> {
                    assertThat(reaches).filteredOn(Observability.STRONG::equals).hasSize(7);
                    assertThat(reaches)
                            .filteredOn(Observability.PARTIAL::equals)
                            .hasSize(14);
                    assertThat(reaches).filteredOn(Observability.LINK::equals).hasSize(14);
                    assertThat(reaches).filteredOn(Observability.NONE::equals).hasSize(16);
                });
    }

    @Test
    void every_ksb_of_st0825_belongs_to_a_duty_and_has_an_assessment_method() {
        Standard standard = Standards.builtIn("st0825-1.0").orElseThrow();

        assertThat(standard.ksbs()).allSatisfy(ksb -> {
            assertThat(standard.dutiesOf(ksb.id())).isNotEmpty();
            assertThat(ksb.assessment()).isNotNull();
        });
        assertThat(standard.dutiesOf("S19")).extracting(Duty::id).containsExactly("D10");
        assertThat(standard.ksbs())
                .filteredOn(ksb -> ksb.assessment().method().equals("practical assessment"))
                .hasSize(31);
    }

    @Test
    void the_editions_of_st0825_differ_in_dates_and_versions_only() {
        Standard old = Standards.builtIn("st0825-1.0").orElseThrow();
        Standard current = Standards.builtIn("st0825-1.1").orElseThrow();

        assertThat(current.ksbs()).isEqualTo(old.ksbs());
        assertThat(current.duties()).isEqualTo(old.duties());
        assertThat(current.mappings()).isEqualTo(old.mappings());
        assertThat(old.about().latestStart()).isEqualTo("2024-09-25");
        assertThat(current.about().earliestStart()).isEqualTo("2024-09-26");
        assertThat(current.about().latestStart()).isNull();
        assertThat(current.version()).matches("[0-9a-f]{64}").isNotEqualTo(old.version());
    }

    @Test
    void bcs_has_ten_skills_with_levels_and_components_with_depth() {
        Standard bcs = Standards.builtIn("bcs-senior-devops-engineer").orElseThrow();

        assertThat(bcs.ksbs())
                .filteredOn(ksb -> ksb.id().startsWith("skill-"))
                .hasSize(10)
                .allSatisfy(skill -> assertThat(
                                bcs.level(skill.asks()).orElseThrow().scale())
                        .isEqualTo("skill"));
        assertThat(bcs.ksb("skill-service-support").orElseThrow().asks()).isEqualTo("expert");
        assertThat(bcs.ksb("component-devops").orElseThrow().asks()).isEqualTo("proficient");
    }

    @Test
    void every_practice_has_a_weight_or_says_why_not() {
        MaturityModel model = MaturityModels.builtIn();
        Set<String> named = new LinkedHashSet<>(model.unscored().keySet());
        model.expectations().map(Expectation::practice).forEach(named::add);

        assertThat(named).containsExactlyInAnyOrderElementsOf(PRACTICES);
    }
}
