package io.jenkins.plugins.ksb.parse.shell;

import io.jenkins.plugins.ksb.parse.ShellDialect;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a script stands: in the definition, or inside another script's command.
 *
 * @param via the wrappers around the script
 */
record Site(String text, ShellDialect dialect, Places places, List<String> via) {

    Site inside(List<String> wrappers) {
        List<String> all = new ArrayList<>(via);
        all.addAll(wrappers);
        return new Site(text, dialect, places, all);
    }

    /**
     * Of a script that stands in this one between two offsets, if its text is found there as it is; at the offset otherwise.
     */
    Site script(String inner, int from, int to) {
        String around = text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
        int found = around.indexOf(inner);
        Places there = found >= 0 ? places.inner(inner, from + found) : Places.fixed(places.at(from));
        return new Site(inner, dialect, there, via);
    }
}
