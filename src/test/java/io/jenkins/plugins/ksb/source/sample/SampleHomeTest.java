package io.jenkins.plugins.ksb.source.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import io.jenkins.plugins.ksb.source.home.HistoryReader;
import io.jenkins.plugins.ksb.source.home.JenkinsHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleHomeTest {
    private static final SampleHome.Plan PLAN = new SampleHome.Plan(20, 14, 1);

    @TempDir
    Path folder;

    @Test
    void isTheSameForTheSamePlanWhateverTheNumberOfThreads() throws Exception {
        write("one", PLAN, 1);
        write("three", PLAN, 3);

        assertThat(content("three")).isEqualTo(content("one"));
    }

    @Test
    void theReaderUnderstandsAllOfIt() throws Exception {
        write("home", PLAN, 2);

        JenkinsHome home = JenkinsHome.open(folder.resolve("home"));
        List<BuildRecord> builds = new ArrayList<>();
        new HistoryReader(EnumSet.allOf(Part.class), 1).eachJob(home.jobs(), history -> history, history -> {
            assertThat(history.notices()).isEmpty();
            builds.addAll(history.builds());
        });

        assertThat(home.notices()).isEmpty();
        assertThat(builds).extracting(BuildRecord::build).allMatch(Build::completed);
        assertThat(builds).flatExtracting(each -> each.build().gaps()).isEmpty();
        assertThat(builds).hasSizeGreaterThan(20 * 14);
    }

    @Test
    void theMedianBuildIsTheOneThatSpeedIsMeasuredWith() throws Exception {
        write("home", new SampleHome.Plan(20, 30, 1), 2);
        List<BuildRecord> builds = new ArrayList<>();
        new HistoryReader(EnumSet.allOf(Part.class), 1)
                .eachJob(
                        JenkinsHome.open(folder.resolve("home")).jobs(),
                        history -> history,
                        history -> builds.addAll(history.builds()));

        assertThat(median(builds.stream()
                        .filter(each ->
                                each.build().number() > 1 && each.cases().size() > 0)
                        .map(each -> each.cases().size())))
                .isBetween(38, 42);
        assertThat(median(builds.stream()
                        .filter(each -> each.build().directory().contains("/jobs/")
                                && !each.build().directory().contains("/modules/"))
                        .map(each -> each.build().changes().size())))
                .isBetween(4, 6);
    }

    @Test
    void writesOverAHomeOfItsOwn() throws Exception {
        write("home", new SampleHome.Plan(4, 3, 2), 1);
        write("home", new SampleHome.Plan(2, 2, 1), 1);
        write("fresh", new SampleHome.Plan(2, 2, 1), 1);

        assertThat(content("home")).isEqualTo(content("fresh"));
    }

    @Test
    void leavesAFolderAloneThatHoldsAnythingElse() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> write("", PLAN, 1))
                .isInstanceOf(FolderInUseException.class)
                .hasMessageContaining("is not empty");
        assertThat(folder).isDirectoryNotContaining("glob:**jobs");
    }

    private void write(String name, SampleHome.Plan plan, int threads) throws Exception {
        new SampleHome(plan).write(folder.resolve(name), threads, () -> {});
    }

    private SortedMap<String, String> content(String name) throws IOException {
        Path root = folder.resolve(name);
        SortedMap<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String path = root.relativize(file).toString();
                if (Files.isSymbolicLink(file)) {
                    content.put(path, "-> " + Files.readSymbolicLink(file));
                } else if (Files.isRegularFile(file)) {
                    content.put(path, Files.readString(file));
                }
            }
        }
        return content;
    }

    private static int median(Stream<Integer> numbers) {
        List<Integer> sorted = numbers.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
