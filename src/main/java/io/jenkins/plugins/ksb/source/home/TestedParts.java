package io.jenkins.plugins.ksb.source.home;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the reports behind a sum of tests stand: the builds of a Maven set's modules, or of a matrix's configurations, as the sum
 * names them.
 *
 * @param missing how many of them are gone, or would be outside of the job
 */
record TestedParts(List<Listing> folders, int missing) {
    private static final String MAVEN = "SurefireAggregatedReport";
    private static final String NOTHING = "not-there";
    private static final String MATRIX = "MatrixTestResult";

    static TestedParts of(JobFolder job, BuildXml build) {
        List<Listing> folders = new ArrayList<>();
        int missing = 0;
        for (String sum : List.of(MAVEN, MATRIX)) {
            for (Element action : build.actions(sum)) {
                for (Element part : action.child("children").items()) {
                    Path folder = below(job.path(), path(sum, part.text("name"), part.text("build")));
                    if (HomeFile.isFolder(folder)) {
                        folders.add(Listing.of(folder));
                    } else {
                        missing++;
                    }
                }
            }
        }
        return new TestedParts(folders, missing);
    }

    /** {@code group:artifact}, or {@code AXIS=value,AXIS=value}. */
    private static List<String> path(String sum, String name, String number) {
        List<String> path = new ArrayList<>();
        if (sum.equals(MAVEN)) {
            path.add("modules");
            path.add(name.replace(':', '$'));
        } else {
            path.add("configurations");
            for (String pair : name.split(",")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    path.add("axis-" + pair.substring(0, equals));
                    path.add(pair.substring(equals + 1));
                }
            }
        }
        path.add("builds");
        path.add(number);
        return path;
    }

    /** As far as it goes without a link; a name that leads elsewhere is the name of nothing. */
    private static Path below(Path folder, List<String> names) {
        Path at = folder;
        for (String name : names) {
            boolean plain = !name.isEmpty() && !name.equals("..") && name.indexOf('/') < 0 && name.indexOf('\\') < 0;
            at = plain && HomeFile.isFolder(at) ? child(at, name) : at.resolve(NOTHING);
        }
        return at;
    }

    /** Lists the folder only where the name cannot be said in this process's locale, as its builds come and go. */
    private static Path child(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            return Listing.of(folder).entries().getOrDefault(name, folder.resolve(NOTHING));
        }
    }
}
