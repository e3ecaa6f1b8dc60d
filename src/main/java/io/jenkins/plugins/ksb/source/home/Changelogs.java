package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Change;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The changes of one build, from the changelog of each of its checkouts. A commit that several checkouts brought in counts once.
 */
final class Changelogs {
    private static final Pattern NAME = Pattern.compile("changelog-?\\d*\\.xml");
    private static final int MOST = 200_000;
    private static final int HEAD = 64;

    private final Charset charset;
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Map<String, String> sharedPaths = new LinkedHashMap<>();
    private @Nullable String problem;

    private Changelogs(Charset charset) {
        this.charset = charset;
    }

    /**
     * What was found.
     *
     * @param problem what could not be read, or null
     */
    record Found(List<Change> changes, @Nullable String problem) {}

    /** The names that build.xml gives come first, in its order. */
    static Found read(Listing folder, BuildXml build) {
        Changelogs changelogs = new Changelogs(build.charset());
        for (String name : names(folder, build)) {
            changelogs.read(folder.path(name), name);
        }
        return new Found(List.copyOf(changelogs.changes.values()), changelogs.problem);
    }

    private static List<String> names(Listing folder, BuildXml build) {
        List<String> present = folder.names().stream()
                .filter(name -> NAME.matcher(name).matches())
                .toList();
        List<String> names = new ArrayList<>(build.changelogs());
        names.retainAll(present);
        present.stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names.stream().distinct().toList();
    }

    private void read(Path file, String name) {
        try {
            if (HomeFile.size(file) > 0) {
                readContent(file, name);
            }
        } catch (Unreadable e) {
            problem = name + ": " + e.reason();
        } catch (IOException e) {
            problem = name + ": " + HomeFile.unreadable(e).reason();
        }
    }

    private void readContent(Path file, String name) throws IOException, Unreadable {
        try (InputStream in = new BufferedInputStream(HomeFile.open(file), HEAD)) {
            if (!startsWithMarkup(in)) {
                if (!GitChangelog.read(new Lines(in, charset), this::add)) {
                    problem = name + ": it is of no known kind";
                }
                return;
            }
        }
        XmlChangelog.read(file, this::add);
    }

    private static boolean startsWithMarkup(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        int at = 0;
        while (at < head.length && (head[at] <= ' ')) {
            at++;
        }
        return at < head.length && head[at] == '<';
    }

    private boolean add(Change change) {
        if (changes.size() >= MOST) {
            problem = "more than " + MOST + " commits; the rest is left out";
            return false;
        }
        changes.putIfAbsent(change.id(), shared(change));
        return true;
    }

    /** In a long log the same paths come again and again. */
    private Change shared(Change change) {
        if (changes.size() < 100) {
            return change;
        }
        return new Change(
                change.id(),
                change.author(),
                change.email(),
                change.time(),
                change.subject(),
                change.trailers(),
                change.paths().stream()
                        .map(path -> sharedPaths.computeIfAbsent(path, key -> key))
                        .toList());
    }
}
