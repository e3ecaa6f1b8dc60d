package io.jenkins.plugins.ksb.detect.history;

import java.util.Set;

/**
 * A definition that builds ran.
 *
 * @param build place in the line of the first build that ran it
 * @param practices what it declares
 */
record PipelineVersion(int build, Set<String> practices, int steps) {
    PipelineVersion {
        practices = Set.copyOf(practices);
    }

    boolean saysTheSame(PipelineVersion other) {
        return practices.equals(other.practices) && steps == other.steps;
    }
}
