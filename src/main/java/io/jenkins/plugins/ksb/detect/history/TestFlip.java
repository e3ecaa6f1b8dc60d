package io.jenkins.plugins.ksb.detect.history;

/**
 * A test whose outcome changed from one build to another without any change in between.
 *
 * @param build place in the line of builds of the one with the new outcome
 */
record TestFlip(TestName test, int build) {}
