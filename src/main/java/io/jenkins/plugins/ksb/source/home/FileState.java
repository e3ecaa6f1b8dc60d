package io.jenkins.plugins.ksb.source.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What tells whether a file or folder is still the same: a folder changes when something in it comes, goes or is replaced.
 *
 * @param size in bytes; -1 of what is not there
 * @param modified in nanoseconds since 1970
 * @param key of the file system, which knows a new file from an old one of the same name; 0 where it has none
 */
public record FileState(long size, long modified, int key) {
    public static final FileState ABSENT = new FileState(-1, 0, 0);
    /** Within this time a file could change twice and keep its time. */
    private static final long YOUNG = TimeUnit.SECONDS.toNanos(2);

    public static FileState of(Path file) throws IOException {
        try {
            return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return ABSENT;
        }
    }

    static FileState of(BasicFileAttributes attributes) {
        return new FileState(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                Objects.hashCode(attributes.fileKey()));
    }

    /** Whether it was too new to tell it from what it may have become a moment later. */
    public boolean isYoung(long nowMillis) {
        return size >= 0 && TimeUnit.MILLISECONDS.toNanos(nowMillis) - modified < YOUNG;
    }
}
