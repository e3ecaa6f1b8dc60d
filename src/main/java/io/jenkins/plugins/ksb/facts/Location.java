package io.jenkins.plugins.ksb.facts;

/**
 * A place in the text of one definition.
 *
 * @param line one-based; never beyond the last line of the text
 * @param column one-based, counted in UTF-16 units
 */
public record Location(int line, int column) implements Comparable<Location> {
    public static final Location START = new Location(1, 1);

    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column start at 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Location other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
