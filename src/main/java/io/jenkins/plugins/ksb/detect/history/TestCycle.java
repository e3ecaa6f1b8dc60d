package io.jenkins.plugins.ksb.detect.history;

import java.util.List;

/**
 * A test that was not there before, appeared failing, and passed after a change.
 *
 * @param red place of the build in which it appeared, in the line of builds
 * @param green place of the build in which it first passed
 * @param commits what came in behind the red build, up to the green one
 */
record TestCycle(TestName test, int red, int green, List<Commit> commits) {
    TestCycle {
        commits = List.copyOf(commits);
    }
}
