package io.jenkins.plugins.ksb.detect.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.facts.Job;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MainLinesTest {

    @Test
    void the_primary_branch_is_the_main_line() {
        assertThat(mainLines("main", "release*", "PR-1")).containsExactly("shop/release");
    }

    @Test
    void main_comes_before_master_trunk_and_develop() {
        assertThat(mainLines("develop", "master", "main", "trunk")).containsExactly("shop/main");
        assertThat(mainLines("develop", "trunk", "feature/x")).containsExactly("shop/trunk");
    }

    @Test
    void a_change_request_never_is() {
        assertThat(mainLines("PR-1*", "PR-main")).isEmpty();
    }

    @Test
    void a_project_of_features_has_no_main_line() {
        assertThat(mainLines("feature/x", "feature/y")).isEmpty();
    }

    @Test
    void a_job_that_is_no_branch_is_its_own() {
        Job job = new Job("nightly", Job.Kind.FREESTYLE, Optional.empty(), Optional.empty());

        assertThat(MainLines.of(List.of(job))).containsExactly("nightly");
    }

    /** A star marks the primary branch. */
    private static Set<String> mainLines(String... branches) {
        return MainLines.of(Arrays.stream(branches).map(MainLinesTest::branch).toList());
    }

    private static Job branch(String text) {
        String name = text.replace("*", "");
        boolean changeRequest = name.startsWith("PR-");
        return new Job(
                "shop/" + name,
                Job.Kind.PIPELINE,
                Optional.of(new Job.Branch("shop", name, text.endsWith("*"), changeRequest)),
                Optional.empty());
    }
}
