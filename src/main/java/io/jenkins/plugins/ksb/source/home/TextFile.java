package io.jenkins.plugins.ksb.source.home;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Files of a few words. */
final class TextFile {
    private static final int MAX_BYTES = 8192;

    private TextFile() {}

    /** Its text, or empty where there is none. */
    static String read(Path file) {
        if (!HomeFile.isRegular(file)) {
            return "";
        }
        try (InputStream in = HomeFile.open(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES);
            return Charsets.decode(bytes, bytes.length, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
