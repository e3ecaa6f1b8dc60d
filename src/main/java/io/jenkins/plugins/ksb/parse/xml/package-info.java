/** A job's {@code config.xml} to facts. */
@NullMarked
package io.jenkins.plugins.ksb.parse.xml;

import org.jspecify.annotations.NullMarked;
