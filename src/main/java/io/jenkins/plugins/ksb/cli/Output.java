package io.jenkins.plugins.ksb.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes: standard output, or a file that appears whole or not at all. Until {@link #complete()} the file's old content
 * stays.
 */
final class Output implements AutoCloseable {
    private final Writer writer;
    private final @Nullable Path file;
    private final @Nullable Path unfinished;

    private Output(Writer writer, @Nullable Path file, @Nullable Path unfinished) {
        this.writer = writer;
        this.file = file;
        this.unfinished = unfinished;
    }

    static Output to(Console console) {
        return new Output(console.out(), null, null);
    }

    static Output to(Path file) throws Unusable {
        if (Files.isDirectory(file)) {
            throw new Unusable("--output " + file + ": is a folder; name a file");
        }
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path unfinished = Files.createTempFile(folder, ".ksb-", ".tmp");
            return new Output(Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8), file, unfinished);
        } catch (IOException e) {
            throw new Unusable("--output " + file + ": " + reason(e, folder), e);
        }
    }

    Writer writer() {
        return writer;
    }

    void complete() throws Unusable {
        try {
            if (file == null || unfinished == null) {
                writer.flush();
            } else {
                writer.close();
                move(unfinished, file);
            }
        } catch (IOException e) {
            throw new Unusable("--output " + file + ": " + e.getMessage(), e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing half-written behind. */
    @Override
    public void close() throws IOException {
        if (unfinished != null) {
            writer.close();
            Files.deleteIfExists(unfinished);
        }
    }

    private static String reason(IOException e, @Nullable Path folder) {
        if (e instanceof NoSuchFileException) {
            return "there is no folder " + folder;
        }
        return e instanceof AccessDeniedException ? "no permission to write in " + folder : "cannot be written: " + e;
    }
}
