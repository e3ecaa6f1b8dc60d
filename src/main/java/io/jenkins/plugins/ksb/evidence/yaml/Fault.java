package io.jenkins.plugins.ksb.evidence.yaml;

import java.util.Comparator;

/**
 * What is wrong at one place of a file.
 *
 * @param line one-based
 * @param path keys and indexes that lead there, {@code rules[3].id}; empty for the file as a whole
 * @param value what stands there, cut to one short line; empty where nothing does
 */
public record Fault(String file, int line, String path, String value, String message) implements Comparable<Fault> {
    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparing(Fault::path)
            .thenComparing(Fault::message);

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String where = path.isEmpty() ? "" : path + ": ";
        String what = value.isEmpty() ? "" : " (found: " + value + ")";
        return file + ":" + line + ": " + where + message + what;
    }
}
