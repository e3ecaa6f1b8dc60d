package io.jenkins.plugins.ksb.analysis;

import io.jenkins.plugins.ksb.detect.history.BuildDigest;
import io.jenkins.plugins.ksb.facts.Job;
import io.jenkins.plugins.ksb.source.home.JobFolder;
import java.util.List;
import java.util.function.Consumer;

/** Where the digests of builds come from: read from the home, or remembered from an earlier run. */
public interface DigestSource {

    /**
     * Hands over every build of these jobs, on this thread: jobs in the order given, each job's builds oldest first. A job comes in
     * one or more pieces, and in one even where it has no builds.
     */
    void each(List<JobFolder> jobs, Consumer<Piece> sink);

    /**
     * Some builds of a job, one after the other. The job is the very object of its folder.
     *
     * @param notices what was found beside the builds and left alone, in words
     */
    record Piece(Job job, List<BuildDigest> builds, List<String> notices) {
        public Piece {
            builds = List.copyOf(builds);
            notices = List.copyOf(notices);
        }
    }
}
