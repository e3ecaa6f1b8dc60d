package io.jenkins.plugins.ksb.source.home;

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
            Path none = at.resolve("not-there");
            at = HomeFile.isFolder(at) ? Listing.of(at).entries().getOrDefault(name, none) : none;
        }
        return at;
    }
}
