/** What the pipelines of a team, or the work of one person, amount to. Pure. */
@NullMarked
package io.jenkins.plugins.ksb.score.team;

import org.jspecify.annotations.NullMarked;
