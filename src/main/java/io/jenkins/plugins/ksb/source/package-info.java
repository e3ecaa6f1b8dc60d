/** Where texts come from: a narrow port and its forms on disk. */
@NullMarked
package io.jenkins.plugins.ksb.source;

import org.jspecify.annotations.NullMarked;
