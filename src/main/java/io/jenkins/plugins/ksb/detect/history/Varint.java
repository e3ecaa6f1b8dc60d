package io.jenkins.plugins.ksb.detect.history;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Whole numbers in as few bytes as they need: seven bits each, the sign in the lowest. */
final class Varint {
    private static final int MOST_BITS = 70;

    private Varint() {}

    static void write(long value, DataOutputStream out) throws IOException {
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7FL) != 0) {
            out.writeByte((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    static long read(DataInputStream in) throws IOException {
        long rest = 0;
        for (int shift = 0; shift < MOST_BITS; shift += 7) {
            int part = in.readUnsignedByte();
            rest |= (part & 0x7FL) << shift;
            if (part < 0x80) {
                return rest >>> 1 ^ -(rest & 1);
            }
        }
        throw new IOException("no number");
    }
}
