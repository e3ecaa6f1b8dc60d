package io.jenkins.plugins.ksb.detect.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ksb.evidence.Confidence;
import io.jenkins.plugins.ksb.evidence.Enforcement;
import io.jenkins.plugins.ksb.evidence.Evidence;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.BuildStage;
import io.jenkins.plugins.ksb.facts.Change;
import io.jenkins.plugins.ksb.facts.ExecutedStep.Outcome;
import io.jenkins.plugins.ksb.facts.Location;
import io.jenkins.plugins.ksb.facts.TestCase;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DigestCodecTest {
    private static final DigestCodec CODEC = new DigestCodec();

    @Test
    void everythingComesBack() throws IOException {
        BuildDigest digest = digest(7);

        BuildDigest back = CODEC.read(CODEC.write(List.of(digest))).get(0);

        assertThat(back.build()).isEqualTo(digest.build());
        assertThat(back.commits()).isEqualTo(digest.commits());
        assertThat(back.seen()).isEqualTo(digest.seen());
        assertThat(back.cases()).isEqualTo(digest.cases());
        assertThat(back.script()).isEqualTo(digest.script());
    }

    @Test
    void whatBuildsHaveInCommonIsWrittenOnce() {
        int one = CODEC.write(List.of(digest(1))).length;
        int three = CODEC.write(List.of(digest(1), digest(2), digest(3))).length;

        assertThat(three).isLessThan(2 * one);
    }

    @Test
    void noPartOfTheBytesPassesForTheWhole() {
        byte[] bytes = CODEC.write(List.of(digest(1), digest(2)));

        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> CODEC.read(part)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void theVersionIsThatOfTheFields() {
        assertThat(CODEC.version()).hasSize(64).isEqualTo(new DigestCodec().version());
    }

    private static BuildDigest digest(int number) {
        Build build = new Build(
                "shop/main",
                number,
                "jobs/shop/branches/main/builds/" + number,
                Build.Status.OK,
                "flow-build",
                Optional.of(Build.Result.UNSTABLE),
                new Build.Times(
                        OptionalLong.of(1_700_000_000_000L),
                        OptionalLong.empty(),
                        OptionalLong.of(61_000),
                        OptionalLong.of(-1)),
                List.of(new Build.Cause("UserIdCause", Optional.of("dev1"), Optional.empty())),
                List.of(new Build.Parameter("TARGET", Optional.of("staging"))),
                List.of("agent-1", "built-in"),
                Optional.of("abc"),
                Optional.of(new Build.TestTotals(40, 1, 2)),
                List.of(new Change(
                        "abc",
                        Optional.of("dev1"),
                        Optional.of("dev1@example.org"),
                        OptionalLong.of(5),
                        "Mend ünïcödé \uD83D\uDE80",
                        List.of("Reviewed-by: dev2"),
                        List.of("a.txt", "b.txt"))),
                List.of(new BuildStage(
                        "5", List.of("Test"), BuildStage.Status.UNSTABLE, OptionalLong.of(9), OptionalLong.of(3))),
                Optional.of(new Build.ScriptSource("scm", Optional.of("Jenkinsfile"))),
                List.of(new Build.Measure("line-coverage", 0.815, "CoverageBuildAction")),
                List.of("app.jar"),
                List.of(new Build.Gap(Build.Part.LOG, "there is no log")));
        Evidence evidence = new Evidence(
                "0123",
                "unit-testing",
                Grade.PROVED,
                Enforcement.ENFORCED,
                Confidence.HIGH,
                "unit-testing/junit",
                "shop/main",
                List.of("Test"),
                new Location(3, 2),
                "mvn verify");
        return new BuildDigest(
                build,
                List.of(new Commit(
                        "abc",
                        Optional.of("dev1@example.org"),
                        OptionalLong.of(5),
                        new Commit.Files(1, 2, 3, 4, 5),
                        new Commit.Message(true, false, true, false, true))),
                List.of(new Seen(evidence, Outcome.UNSTABLE, Seen.Failure.IN_VAIN, OptionalLong.of(12))),
                List.of(
                        new TestCase("OrderTest", "addsUp", TestCase.Outcome.PASSED),
                        new TestCase("OrderTest", "roundsUp", TestCase.Outcome.FAILED)),
                Optional.of("node { sh 'mvn verify' }"));
    }
}
