package io.jenkins.plugins.ksb.source.home;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A file of the home: a regular one, or none at all. A link could lead out of the home and a pipe would never end. */
final class HomeFile {
    private HomeFile() {}

    static boolean isRegular(Path file) {
        BasicFileAttributes attributes = attributesIfAny(file);
        return attributes != null && attributes.isRegularFile();
    }

    static boolean isFolder(Path file) {
        BasicFileAttributes attributes = attributesIfAny(file);
        return attributes != null && attributes.isDirectory();
    }

    static boolean exists(Path file) {
        return attributesIfAny(file) != null;
    }

    private static @Nullable BasicFileAttributes attributesIfAny(Path file) {
        try {
            return attributes(file);
        } catch (IOException e) {
            UsedFiles.note(file, null);
            return null;
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        UsedFiles.note(file, attributes);
        return attributes;
    }

    static long size(Path file) throws Unreadable {
        try {
            BasicFileAttributes attributes = attributes(file);
            if (!attributes.isRegularFile()) {
                throw new Unreadable(attributes.isSymbolicLink() ? "it is a link" : "it is no file");
            }
            return attributes.size();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static InputStream open(Path file) throws IOException {
        UsedFiles.noteIfNew(file);
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    static Unreadable unreadable(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return new Unreadable("permission denied");
        }
        if (problem instanceof NoSuchFileException) {
            return new Unreadable("it went away while it was read");
        }
        if (problem instanceof FileSystemLoopException) {
            return new Unreadable("it is a link");
        }
        if (problem instanceof FileSystemException failed && failed.getReason() != null) {
            return new Unreadable(String.valueOf(failed.getReason()));
        }
        return new Unreadable(problem.getClass().getSimpleName());
    }
}
