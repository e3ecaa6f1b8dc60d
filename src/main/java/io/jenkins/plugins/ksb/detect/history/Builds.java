package io.jenkins.plugins.ksb.detect.history;

import io.jenkins.plugins.ksb.facts.Build;
import io.jenkins.plugins.ksb.facts.Build.Result;
import java.util.EnumSet;
import java.util.Set;

/** What the states of builds mean here. */
final class Builds {
    private static final String PIPELINE = "flow-build";
    /** Jenkins calls these complete: the build ran to an end of its own, and was neither aborted nor passed over. */
    private static final Set<Result> COMPLETE = EnumSet.of(Result.SUCCESS, Result.UNSTABLE, Result.FAILURE);

    private Builds() {}

    static boolean isPipeline(Build build) {
        return build.kind().equals(PIPELINE);
    }

    static boolean isComplete(Build build) {
        return build.completed() && build.result().filter(COMPLETE::contains).isPresent();
    }

    static boolean isGreen(Build build) {
        return isComplete(build)
                && build.result().filter(Result.SUCCESS::equals).isPresent();
    }

    /** Failed or unstable. */
    static boolean isRed(Build build) {
        return isComplete(build) && !isGreen(build);
    }
}
