package io.jenkins.plugins.ksb.source.home;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Names of files as Jenkins wrote them, in UTF-8, even where this process runs in a locale that cannot say so: there Java shows
 * replacement characters and could not find the file by its name again.
 */
final class FileNames {
    private static final char REPLACEMENT = '\uFFFD';

    private FileNames() {}

    static String of(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.indexOf(REPLACEMENT) < 0 ? name : last(uri(file));
    }

    /** The path of a file below a folder, with forward slashes. */
    static String below(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (path.indexOf(REPLACEMENT) < 0) {
            return path;
        }
        String whole = uri(file);
        String start = uri(folder);
        return whole.length() > start.length() ? whole.substring(start.length() + 1) : "";
    }

    /** The only form in which a path gives away its bytes. */
    private static String uri(Path file) {
        String path = file.toUri().getRawPath();
        String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        return decoded.endsWith("/") ? decoded.substring(0, decoded.length() - 1) : decoded;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
