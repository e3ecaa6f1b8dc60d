package io.jenkins.plugins.ksb.source.home;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines of a text of any size, each cut at a bounded length; a line that is not UTF-8 is in the charset of its Jenkins. */
final class Lines implements Closeable {
    private static final int LONGEST = 1 << 16;

    private final InputStream in;
    private final Charset otherwise;
    private final long most;
    private final byte[] buffer = new byte[1 << 13];
    private int position;
    private int limit;
    private byte[] line = new byte[256];
    private long read;
    private long offset;

    Lines(InputStream in, Charset otherwise) {
        this(in, otherwise, Long.MAX_VALUE);
    }

    /** Of the first {@code most} bytes, after which the text ends, even within a line. */
    Lines(InputStream in, Charset otherwise, long most) {
        this.in = in;
        this.otherwise = otherwise;
        this.most = most;
    }

    /** The next line without its end, or null after the last. */
    @Nullable
    String next() throws IOException {
        offset = read - limit + position;
        int length = 0;
        boolean any = false;
        while (position < limit || fill()) {
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            length = keep(length, end);
            position = end + 1;
            if (end < limit) {
                return decode(length);
            }
        }
        return any ? decode(length) : null;
    }

    /** Where the last line began, in bytes. */
    long offset() {
        return offset;
    }

    private boolean fill() throws IOException {
        position = 0;
        int wanted = (int) Math.min(buffer.length, most - read);
        limit = wanted == 0 ? 0 : Math.max(0, in.read(buffer, 0, wanted));
        read += limit;
        return limit > 0;
    }

    private int keep(int length, int end) {
        int count = Math.min(end - position, LONGEST - length);
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, line.length * 2));
        }
        System.arraycopy(buffer, position, line, length, count);
        return length + count;
    }

    private String decode(int length) {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return Charsets.decode(line, end, otherwise);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
