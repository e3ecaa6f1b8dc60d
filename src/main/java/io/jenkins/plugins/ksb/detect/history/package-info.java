/** Builds to evidence: what they ran, what they hold, and what their history shows. Pure. */
@NullMarked
package io.jenkins.plugins.ksb.detect.history;

import org.jspecify.annotations.NullMarked;
