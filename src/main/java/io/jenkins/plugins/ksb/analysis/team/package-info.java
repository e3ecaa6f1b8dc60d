/** From the jobs of a JENKINS_HOME to what they show of a team and its people. */
@NullMarked
package io.jenkins.plugins.ksb.analysis.team;

import org.jspecify.annotations.NullMarked;
