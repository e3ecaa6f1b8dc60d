/** The hinge between finding and judging. */
@NullMarked
package io.jenkins.plugins.ksb.evidence;

import org.jspecify.annotations.NullMarked;
