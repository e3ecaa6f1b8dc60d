package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a script stands: in the definition, or inside another script's command.
 *
 * @param via the wrappers around the script
 * @param done substitutions in it, as they are written, that the script around it has already run
 */
record Site(String text, ShellDialect dialect, Places places, List<String> via, Set<String> done) {

    Site done(Set<String> substitutions) {
        return new Site(text, dialect, places, via, substitutions);
    }

    Site inside(List<String> wrappers) {
        List<String> all = new ArrayList<>(via);
        all.addAll(wrappers);
        return new Site(text, dialect, places, all, done);
    }

    /** Of a script that stands in this one between two offsets, if it is found there as it is; at the offset otherwise. */
    Site script(String inner, int from, int to) {
        int found = find(inner, from, Math.min(to, text.length()));
        Places there = found < 0 ? Places.fixed(places.at(from)) : places.inner(inner, found);
        return new Site(inner, dialect, there, via, done);
    }

    /** By its beginning first: the search for a long text in a long one may take very long. */
    private int find(String inner, int from, int to) {
        String beginning = inner.substring(0, Math.min(inner.length(), 80));
        int found = text.indexOf(beginning, from);
        return found >= 0 && found + inner.length() <= to && text.startsWith(inner, found) ? found : -1;
    }
}
