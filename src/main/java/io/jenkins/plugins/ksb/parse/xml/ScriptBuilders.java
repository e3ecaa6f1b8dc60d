package io.jenkins.plugins.ksb.parse.xml;

import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The classes whose objects run commands that the configuration shows. */
final class ScriptBuilders {
    private static final Map<String, ScriptBuilder> BY_CLASS = load();

    private ScriptBuilders() {}

    /** By simple class name. */
    static Optional<ScriptBuilder> of(String type) {
        return Optional.ofNullable(BY_CLASS.get(type));
    }

    private static Map<String, ScriptBuilder> load() {
        try (InputStream in = Objects.requireNonNull(ScriptBuilders.class.getResourceAsStream("script-builders.txt"))) {
            Map<String, ScriptBuilder> builders = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int bar = line.indexOf('|');
                        builders.put(
                                line.substring(0, bar).strip(),
                                builder(line.substring(bar + 1).strip()));
                    });
            return builders;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScriptBuilder builder(String description) {
        if (description.startsWith("=")) {
            return new ScriptBuilder.Line(description.substring(1).strip());
        }
        List<String> words = List.of(description.split("\\s+"));
        return new ScriptBuilder.Field(
                words.get(0),
                ShellDialect.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
                words.size() > 2 ? words.get(2).substring(1) : "");
    }
}
