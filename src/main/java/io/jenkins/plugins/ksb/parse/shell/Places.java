package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.Location;
import java.util.Arrays;

/** Where the offsets of a script stand in the definition. */
final class Places {
    private final int[] lineStarts;
    private final Location start;
    private final int lastLine;

    private Places(int[] lineStarts, Location start, int lastLine) {
        this.lineStarts = lineStarts;
        this.start = start;
        this.lastLine = lastLine;
    }

    static Places of(String text, Location start) {
        int[] starts = lineStarts(text);
        return new Places(starts, start, start.line() + starts.length - 1);
    }

    /** Of a text within this one that begins at an offset of this; its lines never go beyond the lines of this. */
    Places inner(String text, int offset) {
        return new Places(lineStarts(text), at(offset), lastLine);
    }

    /** Of a text that is put together, so that its lines stand nowhere. */
    static Places fixed(Location location) {
        return new Places(new int[] {0}, location, -1);
    }

    Location at(int offset) {
        if (lastLine < 0) {
            return start;
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        int column = offset - lineStarts[line];
        if (line == 0) {
            return new Location(start.line(), start.column() + column);
        }
        return start.line() + line > lastLine
                ? new Location(lastLine, 1)
                : new Location(start.line() + line, column + 1);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
