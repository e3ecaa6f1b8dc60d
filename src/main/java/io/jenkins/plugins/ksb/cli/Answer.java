package io.jenkins.plugins.ksb.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a run leaves behind: its exit code, what it prints, and what it complains about. */
record Answer(int exitCode, String text, List<String> complaints) {
    Answer {
        complaints = List.copyOf(complaints);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(exitCode);
        write(text, out);
        out.writeInt(complaints.size());
        for (String complaint : complaints) {
            write(complaint, out);
        }
        return bytes.toByteArray();
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Empty where the bytes are none of these. */
    static Optional<Answer> of(byte[] bytes) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            int exitCode = in.readInt();
            String text = read(in);
            List<String> complaints = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                complaints.add(read(in));
            }
            return Optional.of(new Answer(exitCode, text, complaints));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
