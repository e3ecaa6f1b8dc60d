/** A JENKINS_HOME on disk to the facts of its builds. Reads only: nothing is executed, resolved, downloaded or followed out of the home. */
@NullMarked
package io.jenkins.plugins.ksb.source.home;

import org.jspecify.annotations.NullMarked;
