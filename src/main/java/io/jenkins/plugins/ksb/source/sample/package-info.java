/** Writes made-up homes for trials and benchmarks. Everybody and everything in them is invented. */
@NullMarked
package io.jenkins.plugins.ksb.source.sample;

import org.jspecify.annotations.NullMarked;
