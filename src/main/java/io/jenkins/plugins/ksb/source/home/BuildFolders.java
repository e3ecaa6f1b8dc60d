package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The build directories of one job, by number. Permalinks and the links from numbers to dates are never followed, as each build
 * would count twice; their own text still tells the number of a build whose build.xml is gone.
 *
 * @param notices what else stood there
 */
public record BuildFolders(List<BuildFolder> folders, List<String> notices) {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern DELETED = Pattern.compile("\\.(\\d{1,9}|\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d)");
    private static final Pattern PERMALINK = Pattern.compile("last[A-Za-z]*|permalinks|legacyIds");

    public BuildFolders {
        folders = List.copyOf(folders);
        notices = List.copyOf(notices);
    }

    public static BuildFolders of(JobFolder job) {
        if (Files.isSymbolicLink(job.builds())) {
            return new BuildFolders(List.of(), List.of(job.directory() + "/builds: a link, not followed"));
        }
        Listing listing = Listing.of(job.builds());
        String prefix = job.directory() + "/builds/";
        List<BuildFolder> folders = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        if (listing.problem() != null) {
            notices.add(job.directory() + "/builds: " + listing.problem());
        }
        Map<String, Integer> linked = linkedNumbers(listing);
        for (String name : listing.names()) {
            boolean number = NUMBER.matcher(name).matches();
            if (!number && PERMALINK.matcher(name).matches() || !listing.isFolder(name)) {
                continue;
            }
            if (number || DATE.matcher(name).matches()) {
                int known = number ? Integer.parseInt(name) : linked.getOrDefault(name, Build.NO_NUMBER);
                folders.add(new BuildFolder(listing.path(name), known, prefix + name));
            } else if (DELETED.matcher(name).matches()) {
                notices.add(prefix + name + ": being deleted, left out");
            } else {
                notices.add(prefix + name + ": no build directory, left out");
            }
        }
        folders.sort(Comparator.comparingInt(BuildFolder::number).thenComparing(BuildFolder::directory));
        return new BuildFolders(folders, notices);
    }

    private static Map<String, Integer> linkedNumbers(Listing listing) {
        Map<String, Integer> linked = new HashMap<>();
        if (listing.names().stream().noneMatch(name -> DATE.matcher(name).matches())) {
            return linked;
        }
        for (String name : listing.names()) {
            if (NUMBER.matcher(name).matches() && !listing.isFolder(name)) {
                linked.put(target(listing.path(name)), Integer.parseInt(name));
            }
        }
        return linked;
    }

    /** A copy without links keeps their text in plain files. */
    private static String target(Path link) {
        try {
            return Files.isSymbolicLink(link)
                    ? String.valueOf(Files.readSymbolicLink(link).getFileName())
                    : TextFile.read(link).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
