package io.jenkins.plugins.ksb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleHomeCommandTest {
    @TempDir
    Path folder;

    @Test
    void writesAHomeThatHistoryReads() {
        String home = folder.resolve("home").toString();

        Ksb written = Ksb.run("sample-home", "--jobs", "2", "--builds", "3", home);
        Ksb read = Ksb.run("history", "--format", "ndjson", home);

        assertThat(written.code()).isZero();
        assertThat(written.out()).startsWith("Wrote 6 builds of 2 jobs to ");
        assertThat(read.out().lines()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void refusesAFolderOfSomethingElse() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "dear");

        Ksb refused = Ksb.run("sample-home", folder.toString());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("is not empty").contains("name another folder");
    }

    @Test
    void refusesNoJobsAtAll() {
        assertThat(Ksb.run("sample-home", "--jobs", "0", folder.toString()).code())
                .isEqualTo(2);
    }
}
