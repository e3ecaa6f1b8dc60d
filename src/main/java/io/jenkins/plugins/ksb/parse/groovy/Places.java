package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Location;
import java.util.Arrays;
import org.codehaus.groovy.ast.ASTNode;

/** Turns Groovy's positions into places that lie inside the text: synthetic nodes have none, and end-of-file errors lie behind it. */
final class Places {
    private final String text;
    private final int[] starts;
    private final int lines;

    Places(String text) {
        this.text = text;
        int[] found = new int[Math.max(16, text.length() / 20)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i) && i + 1 < text.length()) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = found;
        this.lines = count;
    }

    /** The last character of a line break. */
    private boolean endsLine(int offset) {
        char c = text.charAt(offset);
        return c == '\n' || c == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n');
    }

    Location of(ASTNode node) {
        return at(node.getLineNumber(), node.getColumnNumber());
    }

    Location atOffset(int offset) {
        int found = Arrays.binarySearch(starts, 0, lines, offset);
        int line = found >= 0 ? found : -found - 2;
        return at(line + 1, offset - starts[line] + 1);
    }

    Location at(int line, int column) {
        if (line > lines) {
            return new Location(lines, length(lines) + 1);
        }
        int inside = Math.max(1, line);
        return new Location(inside, Math.min(Math.max(1, column), length(inside) + 1));
    }

    private int length(int line) {
        int end = line == lines ? text.length() : starts[line];
        while (end > starts[line - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end - starts[line - 1];
    }

    /**
     * The line of the text on which a literal's own line stands: an escaped line break joins two lines into one, and {@code \\n}
     * makes two of one.
     *
     * @param line counted from 0
     */
    int lineInLiteral(ASTNode literal, int line) {
        Location start = of(literal);
        int last = Math.min(lines, Math.max(start.line(), literal.getLastLineNumber()));
        int offset = starts[start.line() - 1] + start.column() - 1;
        int end = last < lines ? starts[last] : text.length();
        int at = start.line();
        for (int left = line; left > 0 && offset < end; offset++) {
            boolean escaped = text.charAt(offset) == '\\' && offset + 1 < end;
            if (escaped && text.charAt(offset + 1) == 'n') {
                left--;
            } else if (!escaped && endsLine(offset)) {
                left--;
                at++;
            } else if (escaped && endsLine(offset + 1)) {
                at++;
            }
            offset += escaped ? 1 : 0;
        }
        return Math.min(at, last);
    }
}
