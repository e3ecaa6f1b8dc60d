package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.History;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryReaderTest {
    @TempDir
    Path folder;

    @Test
    void builds_come_by_job_and_number_whatever_the_number_of_threads() {
        HomeBuilder home = new HomeBuilder(folder);
        for (String job : List.of("b", "a", "c")) {
            home.file("jobs/" + job + "/config.xml", "<project/>");
            for (int number = 1; number <= 70; number++) {
                home.file(
                        "jobs/" + job + "/builds/" + number + "/build.xml", "<build><result>SUCCESS</result></build>");
            }
        }

        List<String> one = read(home, 1);

        assertThat(one).hasSize(210).startsWith("a#1", "a#2", "a#3").endsWith("c#69", "c#70");
        assertThat(read(home, 7)).isEqualTo(one);
    }

    @Test
    void a_fault_in_the_work_ends_the_reading() {
        HomeBuilder home = new HomeBuilder(folder).file("jobs/a/config.xml", "<project/>");

        assertThatThrownBy(() -> new HistoryReader(EnumSet.noneOf(Part.class), 2)
                        .eachJob(
                                home.open().jobs(),
                                history -> {
                                    throw new IllegalStateException("no");
                                },
                                result -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");
    }

    private static List<String> read(HomeBuilder home, int threads) {
        List<String> builds = new ArrayList<>();
        new HistoryReader(EnumSet.noneOf(Part.class), threads)
                .eachChunk(home.open().jobs(), HistoryReaderTest::names, builds::addAll);
        return builds;
    }

    private static List<String> names(History history) {
        return history.builds().stream()
                .map(each -> each.build().job() + "#" + each.build().number())
                .toList();
    }
}
