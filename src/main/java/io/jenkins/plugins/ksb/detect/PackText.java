package io.jenkins.plugins.ksb.detect;

/**
 * The text of one rule pack, not yet read.
 *
 * @param file its name as people know it, with forward slashes; the last part has to be {@code <practice>.yaml}
 */
public record PackText(String file, String text) {

    /** The practice that the file's name promises. */
    String practice() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : name;
    }
}
