package io.jenkins.plugins.ksb.jenkins.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.detect.RulePacks;
import io.jenkins.plugins.ksb.evidence.Grade;
import io.jenkins.plugins.ksb.jenkins.store.BuildFile;
import io.jenkins.plugins.ksb.jenkins.store.Piece;
import io.jenkins.plugins.ksb.jenkins.store.Store;
import io.jenkins.plugins.ksb.jenkins.store.SummaryFile;
import io.jenkins.plugins.ksb.score.MaturityModels;
import io.jenkins.plugins.ksb.score.Standards;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobSessionTest {
    private static final Engine ENGINE = new Engine(
            "test", RulePacks.builtIn(), Standards.builtIn(Standards.DEFAULT).orElseThrow(), MaturityModels.builtIn());

    @TempDir
    private Path home;

    @BeforeEach
    void job() throws IOException {
        write("jobs/shop/config.xml", """
                <project><builders><hudson.tasks.Shell><command>mvn -B verify</command></hudson.tasks.Shell></builders></project>
                """);
    }

    @Test
    void aBuildIsWrittenDownInItsFolder() throws IOException {
        build(1, "SUCCESS");

        assertThat(session().update(false)).isOne();

        BuildFile file = Store.build(builds(1)).orElseThrow();
        assertThat(file.pieces())
                .filteredOn(piece -> piece.practice().equals("unit-testing"))
                .extracting(Piece::grade)
                .containsExactlyInAnyOrder(Grade.DECLARED, Grade.EXECUTED);
        assertThat(file.fresh()).contains("K14");
    }

    @Test
    void whatWasSupportedBeforeIsNotNew() throws IOException {
        build(1, "SUCCESS");
        build(2, "SUCCESS");

        session().update(false);

        assertThat(Store.build(builds(2)).orElseThrow().fresh()).isEmpty();
    }

    @Test
    void aNewSessionGoesOnWhereTheLastOneStopped() throws IOException {
        build(1, "SUCCESS");
        session().update(false);
        build(2, "FAILURE");

        assertThat(session().update(false)).isOne();

        SummaryFile summary = summary();
        assertThat(summary.lastBuild()).isEqualTo(2);
        assertThat(summary.trend()).extracting(SummaryFile.Point::result).containsExactly("SUCCESS", "FAILURE");
    }

    @Test
    void whatWasEarnedOutlivesItsBuild() throws IOException {
        build(1, "SUCCESS");
        session().update(false);
        delete(builds(1));

        session().update(true);

        assertThat(summary().earned())
                .filteredOn(piece -> piece.practice().equals("unit-testing"))
                .extracting(Piece::build)
                .containsExactly(1);
    }

    @Test
    void aRunningBuildIsTakenInOnceItHasEnded() throws IOException {
        running(1);
        build(2, "SUCCESS");
        JobSession session = session();

        assertThat(session.update(false)).isOne();
        assertThat(Store.build(builds(1))).isEmpty();

        build(1, "SUCCESS");
        session.update(false);

        assertThat(Store.build(builds(1))).isPresent();
        assertThat(summary().trend()).extracting(SummaryFile.Point::number).containsExactly(1, 2);
    }

    @Test
    void aJobWithoutBuildsIsJudgedByItsDefinition() throws IOException {
        assertThat(session().update(false)).isZero();

        assertThat(summary().lastBuild()).isZero();
        assertThat(ENGINE.profile(summary()).score().percent()).isPresent();
    }

    @Test
    void aTornOrForeignSummaryCountsAsNotThere() throws IOException {
        write("jobs/shop/" + SummaryFile.NAME, "{\"schemaVersion\":\"1.0\",\"job\"");
        assertThat(Store.summary(home.resolve("jobs/shop"))).isEmpty();

        write("jobs/shop/" + SummaryFile.NAME, "{\"schemaVersion\":\"2.0\"}");
        assertThat(Store.summary(home.resolve("jobs/shop"))).isEmpty();

        session().update(false);
        assertThat(Store.summary(home.resolve("jobs/shop"))).isPresent();
    }

    @Test
    void nothingIsLeftBesideTheFiles() throws IOException {
        build(1, "SUCCESS");
        session().update(false);

        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    private JobSession session() {
        Path folder = home.resolve("jobs/shop");
        return new JobSession(ENGINE, JobFolder.of(home, folder, folder.resolve("builds"), "", "shop"), true);
    }

    private SummaryFile summary() throws IOException {
        return Store.summary(home.resolve("jobs/shop")).orElseThrow();
    }

    private Path builds(int number) {
        return home.resolve("jobs/shop/builds/" + number);
    }

    private void build(int number, String result) throws IOException {
        write("jobs/shop/builds/" + number + "/build.xml", """
                <build><actions/><number>%d</number><startTime>%d</startTime><result>%s</result><duration>60000</duration></build>
                """.formatted(
                        number, 1_760_000_000_000L + number * 3_600_000L, result));
        write("jobs/shop/builds/" + number + "/log", """
                Started by user Ada
                [shop] $ /bin/sh -xe /tmp/jenkins1.sh
                + mvn -B verify
                [INFO] BUILD SUCCESS
                Finished: %s
                """.formatted(result));
    }

    private void running(int number) throws IOException {
        write("jobs/shop/builds/" + number + "/build.xml", """
                <build><actions/><number>%d</number><startTime>%d</startTime></build>
                """.formatted(
                        number, 1_760_000_000_000L + number * 3_600_000L));
    }

    private void write(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
