package io.jenkins.plugins.ksb.source.home;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that a build archived, sorted; links are neither followed nor named.
 *
 * @param problem what is left out, or null
 */
record Artefacts(List<String> paths, @Nullable String problem) {
    private static final int MOST = 10_000;
    private static final int MAX_DEPTH = 64;

    static Artefacts of(Path archive) {
        List<String> paths = new ArrayList<>();
        try {
            Files.walkFileTree(archive, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, visitor(archive, paths));
        } catch (IOException e) {
            return new Artefacts(List.copyOf(paths), HomeFile.unreadable(e).reason());
        }
        paths.sort(null);
        String problem = paths.size() < MOST ? null : "more than " + MOST + " files; the rest is left out";
        return new Artefacts(List.copyOf(paths), problem);
    }

    private static SimpleFileVisitor<Path> visitor(Path archive, List<String> paths) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                UsedFiles.note(folder, attributes);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    paths.add(FileNames.below(archive, file));
                }
                return paths.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }
        };
    }
}
