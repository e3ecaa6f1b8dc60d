package io.jenkins.plugins.ksb.source.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A file to which blocks are only ever added: each has a head, which is read when the file is opened, and content, which is read when
 * somebody wants it, both with a checksum. What a crash has torn off at the end is forgotten, and so is everything behind damage.
 */
final class BlockFile implements Closeable {
    private static final int MAGIC = 0x4B534231;
    private static final int PREFIX = 4 * Integer.BYTES;
    private static final int LARGEST = 1 << 30;

    private final FileChannel channel;
    private final List<Block> blocks = new ArrayList<>();
    private long end;
    private boolean damaged;

    /** Where the content of a block stands. */
    record Block(byte[] head, long contentAt, int contentLength, int contentSum) {}

    private BlockFile(FileChannel channel) {
        this.channel = channel;
    }

    /** @param version of what is in the blocks; a file of another version is emptied */
    static BlockFile open(Path file, String version) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        BlockFile blocks = new BlockFile(channel);
        try {
            blocks.load(version);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return blocks;
    }

    private void load(String version) throws IOException {
        byte[] start = start(version);
        byte[] found = new byte[start.length];
        if (channel.size() < start.length || !fill(found, 0) || !Arrays.equals(start, found)) {
            damaged = channel.size() > 0 && (channel.size() < Integer.BYTES || magic() != MAGIC);
            channel.truncate(0);
            write(start, 0);
            end = start.length;
            return;
        }
        end = start.length;
        long size = channel.size();
        while (end < size) {
            Block block = block(size);
            if (block == null) {
                damaged = true;
                channel.truncate(end);
                return;
            }
            blocks.add(block);
            end = block.contentAt + block.contentLength;
        }
    }

    private int magic() throws IOException {
        byte[] magic = new byte[Integer.BYTES];
        return fill(magic, 0) ? ByteBuffer.wrap(magic).getInt() : 0;
    }

    private static byte[] start(String version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        byte[] text = version.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
        return bytes.toByteArray();
    }

    /** The block at the end of those known, or null where there is no whole one. */
    private @Nullable Block block(long size) throws IOException {
        byte[] prefix = new byte[PREFIX];
        if (!fill(prefix, end)) {
            return null;
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(prefix));
        int headLength = in.readInt();
        int headSum = in.readInt();
        int contentLength = in.readInt();
        int contentSum = in.readInt();
        boolean possible = headLength >= 0 && headLength <= LARGEST && contentLength >= 0 && contentLength <= LARGEST;
        if (!possible || end + PREFIX + headLength + contentLength > size) {
            return null;
        }
        byte[] head = new byte[headLength];
        if (!fill(head, end + PREFIX) || sum(head) != headSum) {
            return null;
        }
        return new Block(head, end + PREFIX + headLength, contentLength, contentSum);
    }

    List<Block> blocks() {
        return blocks;
    }

    boolean isDamaged() {
        return damaged;
    }

    /** Throws where it is no longer what was written. */
    byte[] content(Block block) throws IOException {
        byte[] content = new byte[block.contentLength];
        if (!fill(content, block.contentAt) || sum(content) != block.contentSum) {
            damaged = true;
            throw new IOException("damaged");
        }
        return content;
    }

    /** Adds a block, or leaves the file as it was. */
    synchronized Block add(byte[] head, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(PREFIX + head.length + content.length);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(head.length);
        out.writeInt(sum(head));
        out.writeInt(content.length);
        out.writeInt(sum(content));
        out.write(head);
        out.write(content);
        try {
            write(bytes.toByteArray(), end);
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
        Block block = new Block(head, end + PREFIX + head.length, content.length, sum(content));
        end += bytes.size();
        return block;
    }

    private boolean fill(byte[] bytes, long from) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                return false;
            }
        }
        return true;
    }

    private void write(byte[] bytes, long at) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, at + buffer.position());
        }
    }

    private static int sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
