package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.Golden;
import io.jenkins.plugins.ksb.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {
    @TempDir
    Path home;

    @BeforeEach
    void newHome() throws IOException {
        write("config.xml", "<hudson/>");
        write("jobs/shop/config.xml", "<org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject/>");
        write("jobs/shop/branches/feature-x.1a2b3c.y/config.xml", """
                <flow-definition><properties><x.BranchJobProperty><branch><head class="x.GitBranchSCMHead"><name>feature/x-y</name></head>
                </branch></x.BranchJobProperty></properties>
                <definition class="org.jenkinsci.plugins.workflow.multibranch.SCMBinder"><scriptPath>Jenkinsfile</scriptPath></definition>
                </flow-definition>""");
        write("jobs/shop/branches/feature-x.1a2b3c.y/builds/1/build.xml", """
                <?xml version='1.1' encoding='UTF-8'?>
                <flow-build><actions>
                <hudson.model.CauseAction><causeBag><entry><hudson.model.Cause_-UserIdCause><userId>ann</userId></hudson.model.Cause_-UserIdCause>
                <int>1</int></entry></causeBag></hudson.model.CauseAction>
                <hudson.model.ParametersAction><parameters><hudson.model.PasswordParameterValue><name>PIN</name><value>{AQAA}</value>
                </hudson.model.PasswordParameterValue></parameters></hudson.model.ParametersAction>
                <hudson.tasks.junit.TestResultAction><failCount>1</failCount><skipCount>0</skipCount><totalCount>3</totalCount>
                </hudson.tasks.junit.TestResultAction>
                </actions><timestamp>1700000000000</timestamp><startTime>1700000000010</startTime><result>UNSTABLE</result>
                <duration>61000</duration><execution><script>x</script></execution><completed>true</completed></flow-build>""");
        write("jobs/shop/branches/feature-x.1a2b3c.y/builds/1/changelog123.xml", """
                commit 0123456789012345678901234567890123456789
                author Ann <ann@example.org> 2023-11-14 22:00:00 +0000

                    Mend it

                :100644 100644 1 2 M\ta.txt
                """);
        write("jobs/shop/branches/feature-x.1a2b3c.y/builds/1/workflow/2.xml", """
                <Tag><node class="org.jenkinsci.plugins.workflow.graph.FlowStartNode"><parentIds/><id>2</id></node></Tag>""");
        write("jobs/old/config.xml", "<project/>");
        write("jobs/old/builds/2014-05-06_07-08-09/build.xml", """
                <build><number>3</number><startTime>1399352889000</startTime><result>SUCCESS</result><duration>5000</duration>
                <builtOn>linux</builtOn></build>""");
        write("jobs/old/builds/2014-05-07_07-08-09/build.xml", "<build>");
        write("jobs/old/builds/4/build.xml", "<build><timestamp>1700000000000</timestamp></build>");
        Files.createDirectories(home.resolve("jobs/old/builds/5"));
    }

    @Test
    void ndjsonIsOneObjectABuildToTheSchema() {
        Ksb ksb = Ksb.run("history", "--format", "ndjson", home.toString());

        assertThat(ksb.code()).isZero();
        ksb.out().lines().forEach(line -> Schema.assertValid(Path.of("docs/schemas/history.schema.json"), line));
        Golden.assertMatches("history/builds.ndjson", ksb.out());
        Golden.assertMatches("history/not-read.txt", ksb.err());
    }

    @Test
    void textIsOneLineAJobAndWhatWasNotRead() {
        Ksb ksb = Ksb.run("history", home.toString());

        assertThat(ksb.code()).isZero();
        assertThat(ksb.err()).isEmpty();
        Golden.assertMatches("history/jobs.txt", ksb.out());
    }

    @Test
    void mainLinesThatDeployHaveDorasFigures() {
        String out =
                Ksb.run("history", "--job", "web-shop/*", "samples/team-home").out();

        assertThat(out)
                .containsPattern("deployments +lead time +failed changes +time to restore +production +job\n")
                .containsPattern(" a day, (low|medium|high|elite) .* production +web-shop/main\n")
                .containsOnlyOnce(" a day")
                .contains("Bands: ");
    }

    @Test
    void aSecretIsNeverShown() {
        assertThat(Ksb.run("history", "--format", "ndjson", home.toString()).out())
                .contains("PIN")
                .doesNotContain("AQAA");
    }

    @Test
    void jobsAndTimeAreChosen() {
        assertThat(ndjson("--job", "shop/*")).hasSize(1);
        assertThat(ndjson("--job", "shop/*", "--job", "old")).hasSize(5);
        assertThat(ndjson("--since", "90d"))
                .noneMatch(line -> line.contains("2014-05-06"))
                .anyMatch(line -> line.contains("feature/x-y"));
        assertThat(ndjson("--since", "1d", "--as-of", "2014-05-07T00:00:00Z"))
                .anyMatch(line -> line.contains("2014-05-06"));
    }

    private List<String> ndjson(String... options) {
        List<String> arguments = new ArrayList<>(List.of("history", "--format=ndjson", home.toString()));
        arguments.addAll(List.of(options));
        return Ksb.run(arguments.toArray(String[]::new)).out().lines().toList();
    }

    @Test
    void anOutputFileAppearsWhole() throws IOException {
        Path file = home.resolve("out.ndjson");

        assertThat(Ksb.run("history", "--format=ndjson", "--output", file.toString(), home.toString())
                        .out())
                .isEmpty();
        assertThat(Files.readAllLines(file)).hasSize(5);
    }

    @Test
    void wrongInputIsSaidInALine() {
        assertThat(Ksb.run("history", home.resolve("jobs").toString()).err())
                .contains("is no JENKINS_HOME: expected a config.xml whose root is <hudson>, or jobs/NAME/config.xml");
        assertThat(Ksb.run("history", home.resolve("nowhere").toString()).code())
                .isEqualTo(2);
        assertThat(Ksb.run("history", "--since", "soon", home.toString()).err()).contains("--since soon: expected");
        assertThat(Ksb.run("history", "--since=1d", "--as-of", "now", home.toString())
                        .code())
                .isEqualTo(2);
        assertThat(Ksb.run("history", "--job", "none", home.toString()).err()).contains("no job of 2 matches none");
        assertThat(Ksb.run("history", "--threads", "0", home.toString()).code()).isEqualTo(2);
    }

    private void write(String path, String content) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
