package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.facts.Hole;
import java.util.ArrayList;
import java.util.List;

/** Collects the words of a command while variables are expanded. */
final class Fields {
    private static final int LONGEST = 1 << 18;

    private final List<String> all = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean begun;
    private int length;

    void add(Fragment fragment, boolean quoted) {
        length += fragment.text().length();
        if (length > LONGEST) {
            return;
        }
        if (quoted || !fragment.splits()) {
            begun = true;
            current.append(fragment.text());
        } else {
            split(fragment.text());
        }
    }

    /** As many fields as there are; the first joins what stands before it, the last what follows. */
    void addAll(List<List<Fragment>> fields) {
        begun = begun && (current.length() > 0 || !fields.isEmpty());
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                end();
            }
            begun = true;
            fields.get(i).forEach(fragment -> add(fragment, true));
        }
    }

    void end() {
        if (begun) {
            all.add(current.toString());
            current.setLength(0);
            begun = false;
        }
    }

    boolean isEmpty() {
        return all.isEmpty() && !begun;
    }

    List<String> all() {
        end();
        return all;
    }

    private void split(String text) {
        boolean inHole = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            inHole = c == Hole.OPEN || (inHole && c != Hole.CLOSE);
            if (!inHole && (c == ' ' || c == '\t' || c == '\n')) {
                end();
            } else {
                begun = true;
                current.append(c);
            }
        }
    }
}
