package io.jenkins.plugins.ksb.source.home;

import io.jenkins.plugins.ksb.facts.Job;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Walks the folders of jobs. What a folder holds tells where to go on, so that a job is found even where its config.xml is
 * missing or broken; links are never followed, and everything left out is told.
 */
final class JobTree {
    private static final String CONFIG = "config.xml";
    private static final String USUAL_BUILDS = "${ITEM_ROOTDIR}/builds";
    private static final String PROMOTIONS = "promotions";
    private static final String ONLY_COMBINATION = "default";
    private static final int MAX_DEPTH = 64;
    private static final int MAX_AXES = 16;

    private final Path home;
    private final List<JobFolder> jobs = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    JobTree(Path home) {
        this.home = home;
    }

    void walk() {
        tellOfBuildsElsewhere();
        if (folder(list(home), "jobs")) {
            items(home.resolve("jobs"), "", "", 0);
        }
        jobs.sort(
                Comparator.comparing((JobFolder folder) -> folder.job().name()).thenComparing(JobFolder::directory));
    }

    /** An administrator can have them in a place of their own, which may be anywhere. */
    private void tellOfBuildsElsewhere() {
        Path config = home.resolve(CONFIG);
        String place =
                HomeFile.isRegular(config) ? Xml.OTHERS.salvage(config).root().text("buildsDir") : "";
        if (!place.isEmpty() && !place.equals(USUAL_BUILDS)) {
            notice(config, "builds are kept at " + place + ", which is not read");
        }
    }

    List<JobFolder> jobs() {
        return jobs;
    }

    List<String> notices() {
        return notices;
    }

    private void items(Path folder, String parent, String project, int depth) {
        if (depth > MAX_DEPTH) {
            notice(folder, "folders nested too deeply, left out");
            return;
        }
        Listing listing = list(folder);
        for (String name : listing.names()) {
            if (listing.isFolder(name)) {
                item(listing.path(name), parent, project, depth);
            } else if (listing.isLink(name)) {
                notice(listing.path(name), "a link, not followed");
            }
        }
    }

    private void item(Path folder, String parent, String project, int depth) {
        Listing listing = list(folder);
        JobConfig config = config(listing);
        String own = name(folder, listing, config);
        String name = parent.isEmpty() ? own : parent + "/" + own;
        if (folder(listing, "jobs")) {
            items(folder.resolve("jobs"), name, "", depth + 1);
        }
        if (folder(listing, "branches")) {
            items(folder.resolve("branches"), name, name, depth + 1);
        }
        boolean hasBuilds = listing.has("builds");
        if (hasBuilds || config.kind() != Job.Kind.OTHER) {
            Optional<Job.Branch> branch = project.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Job.Branch(project, own, config.primaryBranch(), config.changeRequest()));
            add(folder, new Job(name, config.kind(), branch, Optional.empty()), config);
        }
        parts(listing, name);
    }

    private void parts(Listing listing, String name) {
        parts(listing, "modules", name, name + "/", Job.Kind.MAVEN_MODULE);
        parts(listing, PROMOTIONS, name, name + "/" + PROMOTIONS + "/", Job.Kind.OTHER);
        if (folder(listing, "configurations")) {
            configurations(listing.path("configurations"), name, "", 0);
        }
    }

    private void parts(Listing listing, String folder, String whole, String prefix, Job.Kind kind) {
        if (folder(listing, folder)) {
            Listing parts = list(listing.path(folder));
            for (String part : parts.names()) {
                if (parts.isFolder(part)) {
                    part(parts.path(part), prefix + part, kind, whole);
                }
            }
        }
    }

    /**
     * A configuration stands at the end of {@code axis-NAME/VALUE/axis-NAME/VALUE}; its name is {@code NAME=VALUE,NAME=VALUE}. A
     * matrix without axes has one, which stands at the top.
     */
    private void configurations(Path folder, String matrix, String combination, int depth) {
        Listing axes = list(folder);
        if (axes.has("builds") || !combination.isEmpty() && axes.has(CONFIG)) {
            String name = combination.isEmpty() ? ONLY_COMBINATION : combination;
            part(folder, matrix + "/" + name, Job.Kind.MATRIX_CONFIGURATION, matrix);
        }
        for (String axis : axes.names()) {
            if (axis.startsWith("axis-") && axes.isFolder(axis) && depth < MAX_AXES) {
                Listing values = list(axes.path(axis));
                for (String value : values.names()) {
                    if (values.isFolder(value)) {
                        String pair = axis.substring("axis-".length()) + "=" + decoded(value);
                        String longer = combination.isEmpty() ? pair : combination + "," + pair;
                        configurations(values.path(value), matrix, longer, depth + 1);
                    }
                }
            }
        }
    }

    private void part(Path folder, String name, Job.Kind kind, String whole) {
        add(folder, new Job(name, kind, Optional.empty(), Optional.of(whole)), JobConfig.NONE);
    }

    private void add(Path folder, Job job, JobConfig config) {
        Path builds = folder.resolve("builds");
        jobs.add(new JobFolder(job, folder, builds, below(folder), config.definition()));
    }

    /** What a torn file tells before the tear counts; the name of a branch stands near its beginning. */
    private JobConfig config(Listing listing) {
        if (!listing.has(CONFIG)) {
            if (listing.problem() == null) {
                notice(listing.folder(), "no config.xml");
            }
            return JobConfig.NONE;
        }
        Xml.Salvage config = Xml.OTHERS.salvage(listing.path(CONFIG));
        if (config.problem() != null) {
            notice(listing.path(CONFIG), config.problem());
        }
        return JobConfig.of(config.root());
    }

    /** The name that people know; folders of branches are mangled, and how has changed over the years. */
    private String name(Path folder, Listing listing, JobConfig config) {
        String onDisk = FileNames.of(folder);
        if (config.trueName().isPresent()) {
            return config.trueName().get();
        }
        if (listing.has("name-utf8.txt")) {
            String told = decoded(TextFile.read(listing.path("name-utf8.txt")).strip());
            return told.isEmpty() ? onDisk : told;
        }
        return decoded(onDisk);
    }

    private static String decoded(String name) {
        if (name.indexOf('%') < 0) {
            return name;
        }
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    private boolean folder(Listing listing, String name) {
        if (listing.has(name) && listing.isLink(name)) {
            notice(listing.path(name), "a link, not followed");
        }
        return listing.isFolder(name);
    }

    private Listing list(Path folder) {
        Listing listing = Listing.of(folder);
        if (listing.problem() != null) {
            notice(folder, listing.problem());
        }
        return listing;
    }

    private String below(Path path) {
        return FileNames.below(home, path);
    }

    private void notice(Path path, String what) {
        notices.add(below(path) + ": " + what);
    }
}
