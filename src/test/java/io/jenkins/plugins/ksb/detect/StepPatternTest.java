package io.jenkins.plugins.ksb.detect;

import static io.jenkins.plugins.ksb.detect.Facts.facts;
import static io.jenkins.plugins.ksb.detect.Facts.named;
import static io.jenkins.plugins.ksb.detect.Facts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Arguments;
import io.jenkins.plugins.ksb.facts.Section;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.facts.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepPatternTest {

    @Test
    void a_name_has_alternatives_and_globs() {
        assertThat(StepPattern.of("junit|JUnit*").matches(step("JUnitResultArchiver", Arguments.NONE)))
                .isTrue();
        assertThat(StepPattern.of("junit").matches(step("Junit", Arguments.NONE)))
                .isFalse();
    }

    @Test
    void an_argument_is_found_at_any_depth() {
        Value nested = new Value.Entries(Map.of("reportDir", text("target/site/JaCoCo")));

        assertThat(with("reportDir|reportName", "*jacoco*").in(step("publishHTML", named("target", nested))))
                .isTrue();
        assertThat(with("reportFiles", "*").in(step("publishHTML", named("target", nested))))
                .isFalse();
    }

    @Test
    void an_object_counts_by_its_name() {
        Value tools = new Value.Items(List.of(new Value.Call("checkStyle", Arguments.NONE)));

        assertThat(with("tools", "checkstyle").in(step("recordIssues", named("tools", tools))))
                .isTrue();
    }

    @Test
    void zero_is_the_first_argument_and_a_star_is_any() {
        Step step = step("slackSend", new Arguments(List.of(text("#ops")), Map.of("color", text("good"))));

        assertThat(with("0", "#ops").in(step)).isTrue();
        assertThat(with("0", "good").in(step)).isFalse();
        assertThat(with("*", "good").in(step)).isTrue();
    }

    @Test
    void a_hole_is_covered_by_a_star_alone() {
        Step step = step("echo", Arguments.of(new Value.Unknown("env.BRANCH_NAME")));

        assertThat(with("0", "*").in(step)).isTrue();
        assertThat(with("0", "*branch*").in(step)).isFalse();
    }

    @Test
    void conditions_show_what_stands_in_holes() {
        Step condition = facts().in(Section.WHEN)
                .step("if", text("${env.BRANCH_NAME} == 'main'"))
                .definition()
                .steps()
                .get(0);

        assertThat(with("*", "*branch_name*").in(condition)).isTrue();
    }

    @Test
    void a_section_narrows() {
        StepPattern pattern = StepPattern.of("cron", List.of(), List.of(), Optional.of(Section.TRIGGERS));

        assertThat(pattern.matches(step("cron", Arguments.NONE))).isFalse();
        assertThat(pattern.matches(facts().in(Section.TRIGGERS)
                        .step("cron")
                        .definition()
                        .steps()
                        .get(0)))
                .isTrue();
    }

    private static ArgumentPattern with(String keys, String glob) {
        return ArgumentPattern.of(keys, glob);
    }

    private static Step step(String name, Arguments arguments) {
        return facts().step(name, arguments).definition().steps().get(0);
    }
}
