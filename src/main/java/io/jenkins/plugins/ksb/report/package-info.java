/** A profile to text, JSON and SARIF. Pure. */
@NullMarked
package io.jenkins.plugins.ksb.report;

import org.jspecify.annotations.NullMarked;
