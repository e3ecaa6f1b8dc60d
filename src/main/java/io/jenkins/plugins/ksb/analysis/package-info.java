/** The one place that joins reading, detecting and scoring. */
@NullMarked
package io.jenkins.plugins.ksb.analysis;

import org.jspecify.annotations.NullMarked;
