package io.jenkins.plugins.ksb.parse.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All commands that are known to run another. */
final class Wrappers {
    private static final Map<String, List<Wrapper>> BY_FIRST_WORD = load();

    private Wrappers() {}

    /** A wrapper, and how many words its name with its global options takes. */
    record Named(Wrapper wrapper, int length) {}

    static Optional<Named> find(List<String> words) {
        List<Wrapper> candidates = BY_FIRST_WORD.get(words.get(0));
        if (candidates == null) {
            return Optional.empty();
        }
        for (Wrapper wrapper : candidates) {
            int length = length(wrapper, words);
            if (length > 0) {
                return Optional.of(new Named(wrapper, length));
            }
        }
        return Optional.empty();
    }

    /** Zero where the words do not begin with the wrapper's name. */
    private static int length(Wrapper wrapper, List<String> words) {
        int at = 1;
        for (var sub : wrapper.name().subList(1, wrapper.name().size())) {
            while (at < words.size() && words.get(at).startsWith("-")) {
                at += OptionScan.takesNext(words.get(at), wrapper.globals()) ? 2 : 1;
            }
            if (at >= words.size() || !sub.contains(words.get(at))) {
                return 0;
            }
            at++;
        }
        return at;
    }

    private static Map<String, List<Wrapper>> load() {
        Map<String, List<Wrapper>> wrappers = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Wrappers.class.getResourceAsStream("wrappers.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Wrapper::of)
                    .forEach(wrapper -> wrapper.name()
                            .get(0)
                            .forEach(first -> wrappers.computeIfAbsent(first, key -> new ArrayList<>())
                                    .add(wrapper)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wrappers;
    }
}
