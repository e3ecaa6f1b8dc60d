/** Strict reading of the YAML files that people write: every fault at once, each with its place. */
@NullMarked
package io.jenkins.plugins.ksb.evidence.yaml;

import org.jspecify.annotations.NullMarked;
