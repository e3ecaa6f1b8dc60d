package io.jenkins.plugins.ksb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a whole output with a file; {@code -Dgolden.update=true} writes the file instead, to be read as a diff. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    public static void assertMatches(String file, String actual) {
        assertMatches(FOLDER.resolve(file), actual);
    }

    /** @param golden a file of the project that is made by the product, such as a page of its documentation */
    public static void assertMatches(Path golden, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, actual);
            }
            assertThat(actual).as(golden.toString()).isEqualTo(Files.exists(golden) ? Files.readString(golden) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
