package io.jenkins.plugins.ksb.source.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that a sample home is written to; never one in which something else stands. */
final class HomeFolder {
    private static final String MARKER = "sample-home.txt";

    private final Path root;

    private HomeFolder(Path root) {
        this.root = root;
    }

    /** An empty folder, made where there is none; a sample home that stands there makes room. */
    static HomeFolder prepare(Path root, String note) throws IOException, FolderInUseException {
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS) && !isEmpty(root)) {
            if (!Files.isRegularFile(root.resolve(MARKER), LinkOption.NOFOLLOW_LINKS)) {
                throw new FolderInUseException(root);
            }
            delete(root.resolve("jobs"));
        }
        Files.createDirectories(root);
        HomeFolder folder = new HomeFolder(root);
        folder.write(MARKER, note);
        return folder;
    }

    private static boolean isEmpty(Path root) throws IOException, FolderInUseException {
        if (!Files.isDirectory(root)) {
            throw new FolderInUseException(root);
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, @Nullable IOException problem) throws IOException {
                Files.delete(done);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    void folder(String path) throws IOException {
        Files.createDirectories(root.resolve(path));
    }

    void write(String path, String text) throws IOException {
        Files.write(root.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A link, or a file with the same text where there are no links, as Jenkins does. */
    void link(String path, String target) throws IOException {
        try {
            Files.createSymbolicLink(root.resolve(path), Path.of(target));
        } catch (UnsupportedOperationException | IOException e) {
            write(path, target);
        }
    }
}
