package io.jenkins.plugins.ksb.detect;

import java.util.ArrayList;
import java.util.List;

/** Words looked for in the parts of a name: consecutive ones, and ones that may not occur. */
public final class NamePattern {
    private final String source;
    private final List<Glob> wanted = new ArrayList<>();
    private final List<Glob> unwanted = new ArrayList<>();

    private NamePattern(String source) {
        this.source = source;
        for (String word : source.trim().split("\\s+")) {
            boolean not = word.startsWith("!");
            String text = not ? word.substring(1) : word;
            if (text.isEmpty() || text.startsWith("-") || text.startsWith("~") || text.startsWith("/")) {
                throw new BadPattern(
                        "must be made of words, alternatives, globs and !words, which '" + word + "' is not");
            }
            (not ? unwanted : wanted).add(Glob.ignoringCase(text));
        }
        if (wanted.isEmpty()) {
            throw new BadPattern("must name a part that has to occur");
        }
    }

    static NamePattern of(String source) {
        return new NamePattern(source);
    }

    boolean matches(NameParts name) {
        return name.parts().stream().noneMatch(part -> unwanted.stream().anyMatch(glob -> glob.matches(part)))
                && found(name.parts());
    }

    private boolean found(List<String> parts) {
        for (int start = 0; start + wanted.size() <= parts.size(); start++) {
            int i = 0;
            while (i < wanted.size() && wanted.get(i).matches(parts.get(start + i))) {
                i++;
            }
            if (i == wanted.size()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return source;
    }
}
