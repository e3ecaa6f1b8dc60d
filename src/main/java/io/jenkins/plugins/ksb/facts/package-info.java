/** What a pipeline definition says and what a build did: immutable records without I/O and without opinion. */
@NullMarked
package io.jenkins.plugins.ksb.facts;

import org.jspecify.annotations.NullMarked;
