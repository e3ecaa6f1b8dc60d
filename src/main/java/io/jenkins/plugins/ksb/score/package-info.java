/** Standards and maturity models: evidence to a profile with its reasons. Pure. */
@NullMarked
package io.jenkins.plugins.ksb.score;

import org.jspecify.annotations.NullMarked;
