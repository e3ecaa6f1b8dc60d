package io.jenkins.plugins.ksb.source.cache;

import io.jenkins.plugins.ksb.source.cache.BlockFile.Block;
import io.jenkins.plugins.ksb.source.home.BuildFolder;
import io.jenkins.plugins.ksb.source.home.UsedFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What is known of the builds of one job. Safe for use by several threads. */
public final class JobCache implements Closeable {
    /** A file that holds so much more than it needs is written anew. */
    private static final int MOST_DEAD = 4;

    private static final int FEW = 64;

    private final BlockFile file;
    private final Path path;
    private final Map<String, Known> builds = new ConcurrentHashMap<>();
    private final boolean verify;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger used = new AtomicInteger();

    /**
     * A build, and its place among those whose facts stand in one block.
     *
     * @param from where it begins in the block's head
     * @param to where it ends
     */
    private record Known(KnownBuild build, Block block, int place, int from, int to) {}

    /**
     * Where the facts of a build stand.
     *
     * @param block that holds them, among others
     * @param place among these
     */
    public record Found(Object block, int place) {}

    JobCache(Path path, String version, boolean verify) {
        this.path = path;
        this.verify = verify;
        try {
            this.file = BlockFile.open(path, version);
            for (Block block : file.blocks()) {
                index(block);
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void index(Block block) throws IOException {
        byte[] head = block.head();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(head));
        int count = in.readInt();
        for (int place = 0; place < count; place++) {
            int from = head.length - in.available();
            KnownBuild build = KnownBuild.read(in);
            builds.put(build.name(), new Known(build, block, place, from, head.length - in.available()));
        }
        written.addAndGet(count);
    }

    /** Empty where nothing is known of the build, or where anything that its facts came from has changed. */
    public Optional<Found> find(BuildFolder folder) {
        Known known = builds.get(name(folder));
        boolean holds = known != null
                && known.build.number() == folder.number()
                && Freshness.holds(known.build, folder.path(), verify);
        if (known == null || !holds) {
            return Optional.empty();
        }
        used.incrementAndGet();
        return Optional.of(new Found(known.block, known.place));
    }

    /** Tells what identifies the facts of a build that is known. */
    public void tellState(BuildFolder folder, MessageDigest digest) {
        Known known = builds.get(name(folder));
        if (known != null) {
            digest.update(known.block.head(), known.from, known.to - known.from);
        }
    }

    /** The bytes of the block that was found; empty where they are damaged. */
    public Optional<byte[]> content(Found found) {
        try {
            return Optional.of(file.content((Block) found.block));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What was used to read a build. */
    public record Read(BuildFolder folder, UsedFiles files) {}

    /** Keeps the facts of some builds, whose files must be settled. */
    public void add(List<Read> read, byte[] content) {
        List<KnownBuild> known = new ArrayList<>();
        for (Read each : read) {
            known.add(Freshness.known(name(each.folder), each, verify));
        }
        try {
            index(file.add(head(known), content));
            used.addAndGet(known.size());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static byte[] head(List<KnownBuild> known) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(known.size());
        for (KnownBuild build : known) {
            build.write(out);
        }
        return bytes.toByteArray();
    }

    private static String name(BuildFolder folder) {
        return folder.directory().substring(folder.directory().lastIndexOf('/') + 1);
    }

    private CacheException unusable(IOException e) {
        return CacheFolder.unusable(path, e);
    }

    boolean isDamaged() {
        return file.isDamaged();
    }

    /** Whether, after all builds of the job were asked for, most of the file is of builds that are gone or were read again. */
    boolean isMostlyDead() {
        return written.get() > MOST_DEAD * Math.max(FEW, used.get());
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
