package io.jenkins.plugins.ksb.source.home;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a build's log as a person reads them, from the beginning and never more than a bounded part. */
final class LogLines implements Closeable {
    private static final long MOST = 8L << 20;
    private static final String NOTE = "\u001B[8mha:";
    private static final String NOTE_END = "\u001B[0m";
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*[A-Za-z]");
    private static final Pattern TIME = Pattern.compile("^\\[?\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z\\]? +");

    private final Lines lines;
    private int number;

    LogLines(Path log, Charset charset) throws IOException {
        lines = new Lines(HomeFile.open(log), charset, MOST);
    }

    /** The next line, or null after the last that is read. */
    @Nullable
    String next() throws IOException {
        String line = lines.next();
        number++;
        return line == null ? null : clean(line);
    }

    int number() {
        return number;
    }

    long offset() {
        return lines.offset();
    }

    /** Without console notes, which hold serialised objects, without colours, and without the time in front. */
    static String clean(String line) {
        String plain = line;
        if (line.indexOf('\u001B') >= 0) {
            plain = COLOUR.matcher(withoutNotes(line)).replaceAll("");
        }
        return plain.startsWith("[2") || plain.startsWith("2")
                ? TIME.matcher(plain).replaceFirst("")
                : plain;
    }

    private static String withoutNotes(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        int from = 0;
        for (int note = line.indexOf(NOTE); note >= 0; note = line.indexOf(NOTE, from)) {
            plain.append(line, from, note);
            int end = line.indexOf(NOTE_END, note);
            from = end < 0 ? line.length() : end + NOTE_END.length();
        }
        return plain.append(line, from, line.length()).toString();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
