package io.jenkins.plugins.ksb.source.cache;

import io.jenkins.plugins.ksb.source.cache.KnownBuild.UsedFile;
import io.jenkins.plugins.ksb.source.home.FileState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Whether what was once read is still what would be read: by the state of every file used, and on demand by their content. */
final class Freshness {
    private Freshness() {}

    static boolean holds(KnownBuild build, Path folder, boolean verify) {
        try {
            for (UsedFile file : build.files()) {
                Path path = file.path().isEmpty() ? folder : folder.resolve(file.path());
                if (!FileState.of(path).equals(file.state())
                        || verify && !hash(path).equals(file.hash())) {
                    return false;
                }
            }
            return true;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** @param hashes whether the content counts as well */
    static KnownBuild known(String name, JobCache.Read read, boolean hashes) {
        String folder =
                read.folder().path() + read.folder().path().getFileSystem().getSeparator();
        List<UsedFile> files = new ArrayList<>();
        for (Map.Entry<Path, FileState> used : read.files().states().entrySet()) {
            String path = used.getKey().toString();
            String below = used.getKey().equals(read.folder().path())
                    ? ""
                    : path.startsWith(folder) ? path.substring(folder.length()) : path;
            files.add(new UsedFile(below, used.getValue(), hashes ? hashIfAny(used.getKey()) : ""));
        }
        return new KnownBuild(name, read.folder().number(), files);
    }

    private static String hashIfAny(Path file) {
        try {
            return hash(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static String hash(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "none";
        }
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
