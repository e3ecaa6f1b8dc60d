package io.jenkins.plugins.ksb.cli;

import io.jenkins.plugins.ksb.analysis.Labels;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Small files that arguments name, read whole; what is wrong with them is told in one line. */
final class Input {
    private Input() {}

    static String text(Path file) throws Unusable {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Unusable(file + ": " + reason(e), e);
        }
    }

    static List<Labels> labels(Path file) throws Unusable {
        try {
            return Labels.read(text(file));
        } catch (IllegalArgumentException e) {
            throw new Unusable(file + ": " + e.getMessage(), e);
        }
    }

    /** In words, because the messages of these exceptions are often the bare path. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (e instanceof CharacterCodingException) {
            return "not UTF-8 text";
        }
        return e.getMessage() == null ? "cannot be read" : "cannot be read: " + e.getMessage();
    }
}
