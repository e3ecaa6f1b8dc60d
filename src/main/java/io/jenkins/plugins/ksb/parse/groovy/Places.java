package io.jenkins.plugins.ksb.parse.groovy;

import io.jenkins.plugins.ksb.facts.Location;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.ast.ASTNode;

/** Turns Groovy's positions into places that lie inside the text: synthetic nodes have none, and end-of-file errors lie behind it. */
final class Places {
    private final int[] lengths;

    Places(String text) {
        List<Integer> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                found.add(i - start);
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length() || found.isEmpty()) {
            found.add(text.length() - start);
        }
        lengths = found.stream().mapToInt(Integer::intValue).toArray();
    }

    Location of(ASTNode node) {
        return at(node.getLineNumber(), node.getColumnNumber());
    }

    Location atOffset(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && text.charAt(i + 1) != '\n') {
                line++;
                start = i + 1;
            }
        }
        return at(line, offset - start + 1);
    }

    Location at(int line, int column) {
        if (line > lengths.length) {
            return new Location(lengths.length, lengths[lengths.length - 1] + 1);
        }
        int inside = Math.max(1, line);
        return new Location(inside, Math.min(Math.max(1, column), lengths[inside - 1] + 1));
    }
}
