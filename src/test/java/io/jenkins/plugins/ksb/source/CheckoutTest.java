package io.jenkins.plugins.ksb.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTest {
    @TempDir
    private Path folder;

    @Test
    void definitions_are_found_by_name_and_sorted() throws IOException {
        write("b/Jenkinsfile", "node {}");
        write("Jenkinsfile.release", "node {}");
        write("a/nightly.jenkinsfile", "node {}");
        write("src/JenkinsfileParser.java", "class X {}");
        write("README.md", "Jenkinsfile");

        assertThat(found()).containsExactly("Jenkinsfile.release", "a/nightly.jenkinsfile", "b/Jenkinsfile");
    }

    @Test
    void configurations_count_where_they_are_of_jobs() throws IOException {
        write("config.xml", "<?xml version='1.1'?>\n<hudson/>");
        write("jobs/a/config.xml", "<?xml version='1.1'?>\n<!-- x -->\n<project/>");
        write("jobs/a/builds/1/Jenkinsfile", "node {}");
        write("jobs/f/config.xml", "<com.cloudbees.hudson.plugins.folder.Folder plugin='x'/>");
        write("app/config.xml", "<settings/>");
        write("app2/config.xml", "no xml");

        assertThat(found()).containsExactly("jobs/a/config.xml");
    }

    @Test
    void foreign_folders_are_left_out_and_links_to_folders_not_followed() throws IOException {
        write("app/Jenkinsfile", "node {}");
        write("node_modules/x/Jenkinsfile", "node {}");
        write(".git/Jenkinsfile", "node {}");
        Files.createSymbolicLink(folder.resolve("app/loop"), folder);

        assertThat(found()).containsExactly("app/Jenkinsfile");
    }

    @Test
    void a_file_counts_whatever_its_name() throws IOException {
        write("pipeline.txt", "node {}");

        List<Document> documents =
                Checkout.documents(folder.resolve("pipeline.txt")).documents();

        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).content().bytes()).asString().isEqualTo("node {}");
    }

    @Test
    void a_file_that_is_not_there_is_said_at_once() {
        assertThatThrownBy(() -> Checkout.documents(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_home_below_is_named_and_not_looked_into() throws IOException {
        write("Jenkinsfile", "node {}");
        write("backup/config.xml", "<hudson/>");
        write("backup/jobs/a/config.xml", "<project/>");

        assertThat(found()).containsExactly("Jenkinsfile");
        assertThat(Checkout.documents(folder).homes())
                .singleElement()
                .asString()
                .endsWith("/backup");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> found() throws IOException {
        String root = folder.toString().replace('\\', '/') + "/";
        return Checkout.documents(folder).documents().stream()
                .map(document -> document.path().replace(root, ""))
                .toList();
    }
}
