package io.jenkins.plugins.ksb.source.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A JENKINS_HOME folder: a live one, a backup, a copied volume. */
public final class JenkinsHome {
    private final Path root;
    private final List<JobFolder> jobs;
    private final List<String> notices;

    private JenkinsHome(Path root, List<JobFolder> jobs, List<String> notices) {
        this.root = root;
        this.jobs = List.copyOf(jobs);
        this.notices = List.copyOf(notices);
    }

    /** Finds the jobs of a home; throws where {@link #is} says no. */
    public static JenkinsHome open(Path folder) throws NotAHomeException {
        if (!is(folder)) {
            throw new NotAHomeException(folder);
        }
        try {
            JobTree tree = new JobTree(folder.toRealPath());
            tree.walk();
            return new JenkinsHome(folder.toRealPath(), tree.jobs(), tree.notices());
        } catch (IOException e) {
            throw new NotAHomeException(folder);
        }
    }

    /** A folder is a home when its config.xml is Jenkins' own, or when it has jobs. */
    public static boolean is(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        return hasOwnConfig(folder) || hasJobs(folder.resolve("jobs"));
    }

    /** Whether its config.xml is Jenkins' own. */
    public static boolean hasOwnConfig(Path folder) {
        Path config = folder.resolve("config.xml");
        if (!HomeFile.isRegular(config)) {
            return false;
        }
        try {
            return Xml.OTHERS.read(config, in -> {
                in.nextTag();
                return in.getLocalName().equals("hudson");
            });
        } catch (Unreadable e) {
            return false;
        }
    }

    private static boolean hasJobs(Path jobs) {
        Listing listing = Listing.of(jobs);
        return listing.names().stream()
                .anyMatch(name -> HomeFile.isRegular(listing.path(name).resolve("config.xml")));
    }

    public Path root() {
        return root;
    }

    /** Every job that has builds or could have, sorted by full name. */
    public List<JobFolder> jobs() {
        return jobs;
    }

    /** What was found in the tree of jobs and left alone, in words. */
    public List<String> notices() {
        return notices;
    }
}
