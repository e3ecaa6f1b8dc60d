package io.jenkins.plugins.ksb.cli.sample;

import java.util.Map;
import java.util.TreeMap;

/** The files of a sample home, by their path below it. */
final class SampleFiles {
    private final Map<String, String> files = new TreeMap<>();

    void add(String path, String content) {
        if (files.put(path, content) != null) {
            throw new IllegalStateException("written twice: " + path);
        }
    }

    Map<String, String> all() {
        return files;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
