package io.jenkins.plugins.ksb.source.cache;

import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The folder of a cache: a file for each job, and the last answers. Of one process at a time. Everything in it can be deleted at any
 * time, and is only ever believed as far as its checksums go.
 */
public final class CacheFolder implements Closeable {
    private static final String MARKER = "ksb-cache.txt";
    private static final String JOB = ".builds";
    private static final String ANSWER = ".answer";
    private static final String TEMPORARY = ".tmp";
    private static final int ANSWERS = 16;

    private final Path folder;
    private final Use use;
    private final FileChannel lock;
    private final Map<String, JobCache> open = new ConcurrentHashMap<>();
    private final AtomicInteger damaged = new AtomicInteger();

    /**
     * What it is used for.
     *
     * @param home whose builds are remembered
     * @param versions of everything that makes facts out of files
     * @param verify whether the content of files is compared as well
     */
    public record Use(Path home, String versions, boolean verify) {}

    private CacheFolder(Path folder, Use use, FileChannel lock) {
        this.folder = folder;
        this.use = use;
        this.lock = lock;
    }

    /** Throws {@link CacheException} where this is no folder for it, or another run uses it. */
    public static CacheFolder open(Path folder, Use use) {
        try {
            Files.createDirectories(folder);
            Path marker = folder.resolve(MARKER);
            if (!Files.exists(marker) && !isEmpty(folder)) {
                throw new CacheException(folder + ": is not empty and no cache; name another folder");
            }
            FileChannel channel = FileChannel.open(marker, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw new CacheException(folder + ": another run of ksb uses this cache now");
            }
            channel.write(
                    ByteBuffer.wrap(
                            "A cache of ksb. It can be deleted at any time.\n".getBytes(StandardCharsets.UTF_8)),
                    0);
            return new CacheFolder(folder, use, channel);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** What is known of a job, until {@link #release}. */
    public JobCache job(JobFolder job) {
        return open.computeIfAbsent(job.directory(), directory -> {
            String name = sha256(use.home + "\n" + directory).substring(0, 32) + JOB;
            return new JobCache(folder.resolve(name), use.versions + "\n" + job, use.verify);
        });
    }

    /** After the last build of a job. */
    public void release(JobFolder job) {
        JobCache cache = open.remove(job.directory());
        if (cache == null) {
            return;
        }
        damaged.addAndGet(cache.isDamaged() ? 1 : 0);
        try {
            cache.close();
            if (cache.isMostlyDead()) {
                Files.deleteIfExists(cache.path());
            }
        } catch (IOException e) {
            throw unusable(cache.path(), e);
        }
    }

    /** How many files were damaged, and are built anew. */
    public int damaged() {
        return damaged.get();
    }

    /** What was once answered to a question, of which the key tells everything. */
    public Optional<byte[]> answer(String key) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(answerFile(key)));
            int sum = bytes.getInt();
            byte[] content = new byte[bytes.remaining()];
            bytes.get(content);
            return sum(content) == sum ? Optional.of(content) : Optional.empty();
        } catch (IOException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    /** Keeps an answer, whole or not at all. */
    public void keep(String key, byte[] content) {
        Path file = answerFile(key);
        Path unfinished = file.resolveSibling(file.getFileName() + TEMPORARY);
        try {
            try {
                ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + content.length);
                Files.write(unfinished, bytes.putInt(sum(content)).put(content).array());
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            forgetOldAnswers();
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private void forgetOldAnswers() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> old = entries.filter(file -> file.toString().endsWith(ANSWER))
                    .sorted(Comparator.comparingLong(
                                    (Path file) -> file.toFile().lastModified())
                            .reversed())
                    .skip(ANSWERS)
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path answerFile(String key) {
        return folder.resolve(
                sha256(use.home + "\n" + use.versions + "\n" + key).substring(0, 32) + ANSWER);
    }

    private static int sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(Freshness.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static CacheException unusable(Path file, IOException e) {
        boolean told = e instanceof FileSystemException failed && failed.getReason() != null;
        String reason = told ? String.valueOf(((FileSystemException) e).getReason()) : String.valueOf(e.getMessage());
        return new CacheException(file + ": the cache cannot be written: " + reason, e);
    }

    @Override
    public void close() throws IOException {
        for (JobCache cache : open.values()) {
            cache.close();
        }
        open.clear();
        lock.close();
    }
}
