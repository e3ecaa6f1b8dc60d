package io.jenkins.plugins.ksb.source.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildFoldersTest {
    @TempDir
    Path folder;

    @Test
    void builds_are_directories_and_permalinks_of_all_ages_are_not() {
        HomeBuilder home = job().folder("jobs/a/builds/2")
                .folder("jobs/a/builds/10")
                .folder("jobs/a/builds/1")
                .link("jobs/a/builds/lastSuccessfulBuild", "10")
                .link("jobs/a/builds/lastFailedBuild", "-1")
                .link("jobs/a/builds/3", "2")
                .file("jobs/a/builds/lastStableBuild", "10")
                .file("jobs/a/builds/permalinks", "lastCompletedBuild 10\n")
                .file("jobs/a/builds/legacyIds", "")
                .link("jobs/a/lastSuccessful", "builds/lastSuccessfulBuild");

        assertThat(shown(home)).isEqualTo("1 2 10");
        assertThat(folders(home).notices()).isEmpty();
    }

    @Test
    void a_build_that_is_being_deleted_and_what_is_no_build_are_told() {
        HomeBuilder home =
                job().folder("jobs/a/builds/.4").folder("jobs/a/builds/notes").folder("jobs/a/builds/5");

        assertThat(shown(home)).isEqualTo("5");
        assertThat(folders(home).notices())
                .containsExactly(
                        "jobs/a/builds/.4: being deleted, left out",
                        "jobs/a/builds/notes: no build directory, left out");
    }

    @Test
    void builds_behind_a_link_are_not_followed() {
        HomeBuilder home = job().link("jobs/a/builds", "/");

        assertThat(shown(home)).isEmpty();
        assertThat(folders(home).notices()).containsExactly("jobs/a/builds: a link, not followed");
    }

    @Test
    void a_job_without_builds_has_none() {
        assertThat(shown(job())).isEmpty();
    }

    private HomeBuilder job() {
        return new HomeBuilder(folder).file("jobs/a/config.xml", "<project/>");
    }

    private static BuildFolders folders(HomeBuilder home) {
        return BuildFolders.of(home.open().jobs().get(0));
    }

    private static String shown(HomeBuilder home) {
        return folders(home).folders().stream()
                .map(build -> String.valueOf(build.number()))
                .collect(Collectors.joining(" "));
    }
}
