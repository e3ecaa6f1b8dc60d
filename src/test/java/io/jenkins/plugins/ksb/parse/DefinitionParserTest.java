package io.jenkins.plugins.ksb.parse;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.jenkins.plugins.ksb.facts.Definition;
import io.jenkins.plugins.ksb.facts.Step;
import io.jenkins.plugins.ksb.parse.Parsed.Cause;
import io.jenkins.plugins.ksb.parse.Parsed.Facts;
import io.jenkins.plugins.ksb.parse.Parsed.NotAnalysed;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DefinitionParserTest {
    private static final String JOB = """
            <?xml version='1.1' encoding='UTF-8'?>
            <project>
              <triggers><hudson.triggers.TimerTrigger><spec>@daily</spec></hudson.triggers.TimerTrigger></triggers>
              <builders><hudson.tasks.Shell><command>mvn &quot;test&quot;
            ssh h &lt;&lt;EOF
            a
            EOF
            </command></hudson.tasks.Shell></builders>
            </project>
            """;

    private final DefinitionParser parser = new DefinitionParser();

    @Test
    void xml_is_told_by_its_content() {
        assertThat(facts("Jenkinsfile", JOB).kind()).isEqualTo(Definition.Kind.CONFIGURED);
        assertThat(facts("config.xml", "\uFEFF" + JOB).kind()).isEqualTo(Definition.Kind.CONFIGURED);
    }

    @Test
    void anything_else_is_a_jenkinsfile() {
        assertThat(facts("x.txt", "node { sh 'mvn test' }").steps())
                .extracting(Step::name)
                .contains("sh");
        assertThat(facts("Jenkinsfile", "\uFEFFnode {\r\n  sh 'mvn test'\r\n}\r\n")
                        .steps()
                        .get(1)
                        .location()
                        .line())
                .isEqualTo(2);
    }

    @Test
    void utf_16_is_read() {
        Parsed parsed = parser.parse("Jenkinsfile", "\uFEFFnode { sh 'größe' }".getBytes(StandardCharsets.UTF_16LE));

        assertThat(((Facts) parsed).definition().steps().toString()).contains("größe");
    }

    @Test
    void an_inline_pipeline_is_read_as_one() {
        Definition job = facts("config.xml", """
                <flow-definition>
                  <definition class="org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition">
                    <script>pipeline {
                  agent any
                  stages { stage(&apos;T&apos;) { steps {
                    sh &apos;mvn test&apos;
                  } } }
                }</script>
                  </definition>
                </flow-definition>
                """);

        Step sh = job.steps().stream()
                .filter(step -> step.name().equals("sh"))
                .findFirst()
                .orElseThrow();
        assertThat(job.kind()).isEqualTo(Definition.Kind.DECLARATIVE);
        assertThat(sh.location().line()).isEqualTo(6);
        assertThat(sh.commands().get(0).location().line()).isEqualTo(6);
        assertThat(job.stagePath(sh)).containsExactly("T");
    }

    @Test
    void a_mistake_in_an_inline_pipeline_has_its_place_in_the_file() {
        NotAnalysed not = refused("config.xml", """
                <flow-definition>
                  <definition class="org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition">
                    <script>node {
                  sh(
                }</script>
                  </definition>
                </flow-definition>
                """);

        assertThat(not.cause()).isEqualTo(Cause.SYNTAX);
        assertThat(not.location().line()).isBetween(4, 5);
    }

    @Test
    void what_is_no_definition_says_why() {
        assertThat(refused("Jenkinsfile", " \n\t").cause()).isEqualTo(Cause.EMPTY);
        assertThat(refused("Jenkinsfile", "a\0b").cause()).isEqualTo(Cause.NOT_TEXT);
        assertThat(refused("Jenkinsfile", "x".repeat(DefinitionParser.MOST_BYTES + 1))
                        .cause())
                .isEqualTo(Cause.TOO_LARGE);
        assertThat(refused("config.xml", "node {}").cause()).isEqualTo(Cause.SYNTAX);
        assertThat(refused("pom.xml", "<settings/>").cause()).isEqualTo(Cause.NO_PIPELINE);
    }

    @Test
    void a_configuration_cut_anywhere_is_an_answer_with_a_place_inside() {
        for (int end = 0; end < JOB.stripTrailing().length(); end++) {
            String cut = JOB.substring(0, end);
            Parsed parsed = parser.parse("config.xml", cut.getBytes(StandardCharsets.UTF_8));

            assertThat(parsed).isInstanceOf(NotAnalysed.class);
            NotAnalysed not = (NotAnalysed) parsed;
            if (not.location() != null) {
                assertThat(not.location().line()).isBetween(1, (int) cut.lines().count() + 1);
            }
        }
    }

    @Test
    void a_megabyte_in_one_line_is_read_in_time() {
        String line = "node { sh 'echo " + "x ".repeat(500_000) + "' }";

        assertTimeoutPreemptively(
                ofSeconds(30), () -> parser.parse("Jenkinsfile", line.getBytes(StandardCharsets.UTF_8)));
    }

    private Definition facts(String path, String text) {
        return ((Facts) parse(path, text)).definition();
    }

    private NotAnalysed refused(String path, String text) {
        return (NotAnalysed) parse(path, text);
    }

    private Parsed parse(String path, String text) {
        return parser.parse(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
