package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.evidence.Sha256;
import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.TestCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Digests of builds to bytes and back. Safe for use by several threads. */
public final class DigestCodec {
    private final RecordCodec records = new RecordCodec(Content.class);

    /** All that is in a digest. */
    private record Content(
            Build build, List<Commit> commits, List<Seen> seen, List<TestCase> cases, Optional<String> script) {
        static Content of(BuildDigest digest) {
            return new Content(digest.build(), digest.commits(), digest.seen(), digest.cases(), digest.script());
        }

        BuildDigest digest() {
            return new BuildDigest(build, commits, seen, cases, script);
        }
    }

    /** Of what digests are made; bytes of another version cannot be read. */
    public String version() {
        return Sha256.hex(records.shape());
    }

    public byte[] write(List<BuildDigest> digests) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try {
            records.write(digests.stream().map(Content::of).toList(), Content.class, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Throws where these bytes were not written by this version, or are damaged. */
    public List<BuildDigest> read(byte[] bytes) throws IOException {
        try {
            return records.read(Content.class, new DataInputStream(new ByteArrayInputStream(bytes))).stream()
                    .map(Content::digest)
                    .toList();
        } catch (RuntimeException e) {
            throw new IOException("these bytes hold no digests", e);
        }
    }
}
