package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Part;
import io.jenkins.plugins.ksb.facts.BuildRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Writes small homes, and reads them back. */
final class HomeBuilder {
    private final Path root;

    HomeBuilder(Path root) {
        this.root = root;
    }

    HomeBuilder file(String path, String content) {
        return file(path, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    HomeBuilder file(String path, byte[] content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HomeBuilder folder(String path) {
        try {
            Files.createDirectories(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HomeBuilder link(String path, String target) {
        try {
            Path link = root.resolve(path);
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JenkinsHome open() {
        try {
            return JenkinsHome.open(root);
        } catch (NotAHomeException e) {
            throw new IllegalStateException(e);
        }
    }

    List<BuildRecord> records() {
        List<BuildRecord> records = new ArrayList<>();
        new HistoryReader(EnumSet.allOf(Part.class), 1)
                .eachJob(open().jobs(), history -> history, history -> records.addAll(history.builds()));
        return records;
    }

    List<Build> builds() {
        return records().stream().map(BuildRecord::build).toList();
    }

    /** The one build of the home. */
    BuildRecord record() {
        List<BuildRecord> records = records();
        if (records.size() != 1) {
            throw new IllegalStateException(records.size() + " builds");
        }
        return records.get(0);
    }

    Build build() {
        return record().build();
    }
}
