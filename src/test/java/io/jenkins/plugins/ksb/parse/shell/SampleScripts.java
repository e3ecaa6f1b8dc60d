package io.jenkins.plugins.ksb.parse.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Scripts of sh and bash to try parsers on. */
final class SampleScripts {
    private static final String MARKER = "(?m)^#={10,}.*\n";

    private SampleScripts() {}

    static List<String> all() {
        try (InputStream in = Objects.requireNonNull(SampleScripts.class.getResourceAsStream("scripts.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split(MARKER))
                    .filter(script -> !script.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
