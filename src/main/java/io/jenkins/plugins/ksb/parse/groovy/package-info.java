/** Jenkinsfiles to facts, by the Groovy syntax tree alone. */
@NullMarked
package io.jenkins.plugins.ksb.parse.groovy;

import org.jspecify.annotations.NullMarked;
