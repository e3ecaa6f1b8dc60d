package io.jenkins.plugins.ksb.source.home;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The content of one small file in memory that each thread uses again and again, as a new array for each would cost more than the read. */
final class ReusedBytes {
    private static final int FIRST = 1 << 16;
    /** A larger one is not worth keeping for the next file. */
    private static final int KEPT = 1 << 20;

    private static final ThreadLocal<@Nullable ReusedBytes> IDLE = new ThreadLocal<>();

    private byte[] bytes = new byte[FIRST];
    private int length;

    private ReusedBytes() {}

    static ReusedBytes take() {
        ReusedBytes idle = IDLE.get();
        IDLE.remove();
        return idle == null ? new ReusedBytes() : idle;
    }

    void giveBack() {
        if (bytes.length <= KEPT) {
            IDLE.set(this);
        }
    }

    /** A file may still grow while it is read; what is beyond the bound is left out. */
    void fill(InputStream in, int expected, int most) throws IOException {
        if (bytes.length <= expected) {
            bytes = new byte[expected + 1];
        }
        length = in.readNBytes(bytes, 0, bytes.length);
        while (length == bytes.length && length < most) {
            bytes = Arrays.copyOf(bytes, Math.min(most, length * 2));
            length += in.readNBytes(bytes, length, bytes.length - length);
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes, 0, length);
    }
}
