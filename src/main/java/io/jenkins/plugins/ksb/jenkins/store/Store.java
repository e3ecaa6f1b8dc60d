package io.jenkins.plugins.ksb.jenkins.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Stored results as JSON files. A file is whole or not there; one of another major version, or one that cannot be read, counts as
 * not there, because all of it can be made again.
 */
public final class Store {
    public static final String SCHEMA_VERSION = "1.0";

    private static final String MAJOR = "1.";
    private static final int MOST_BYTES = 16_000_000;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private Store() {}

    public static Optional<BuildFile> build(Path buildFolder) throws IOException {
        return read(buildFolder.resolve(BuildFile.NAME), BuildFile.class);
    }

    public static Optional<SummaryFile> summary(Path jobFolder) throws IOException {
        return read(jobFolder.resolve(SummaryFile.NAME), SummaryFile.class);
    }

    private static <T> Optional<T> read(Path file, Class<T> type) throws IOException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            JsonNode tree = MAPPER.readTree(Files.readAllBytes(file));
            boolean known = tree.path("schemaVersion").asText().startsWith(MAJOR);
            return known ? Optional.of(MAPPER.treeToValue(tree, type)) : Optional.empty();
        } catch (NoSuchFileException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** A build's file can be made again from the build, so losing it in a crash costs no more than that. */
    public static void write(Path buildFolder, BuildFile file) throws IOException {
        write(buildFolder.resolve(BuildFile.NAME), file, false);
    }

    public static void write(Path jobFolder, SummaryFile file) throws IOException {
        write(jobFolder.resolve(SummaryFile.NAME), file, true);
    }

    private static void write(Path file, Object value, boolean force) throws IOException {
        // a folder that is gone must not come back: its build or job was deleted meanwhile
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            try (FileChannel out = FileChannel.open(
                    temporary,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(MAPPER.writeValueAsBytes(value));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                if (force) {
                    out.force(true);
                }
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
