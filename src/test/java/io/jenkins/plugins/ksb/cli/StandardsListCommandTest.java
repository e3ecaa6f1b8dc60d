package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ksb.Golden;
import org.junit.jupiter.api.Test;

class StandardsListCommandTest {
    @Test
    void standardsAreListedWithTheirReach() {
        Ksb ksb = Ksb.run("standards", "list");

        assertThat(ksb.code()).isZero();
        Golden.assertMatches("standards-list.txt", ksb.out());
    }
}
